// Keeps the panel in touch with the page of the active tab: one port, opened anew whenever tab or page change.
import { browser, type Browser } from 'wxt/browser';
import {
  CONVERSATION_PORT,
  type ConversationResult,
  type PageCall,
  type PanelToPage,
  type PageToPanel,
} from '../messaging/protocol.ts';
import { siteOf, type Site } from './site.ts';

/** What the panel knows about the page in the active tab. */
export type PageState =
  | { kind: 'connecting' }
  /** The site is not switched on. */
  | { kind: 'off'; site: Site }
  /** The browser hides the tab's address until the butler clicks the toolbar icon there. */
  | { kind: 'hidden' }
  /** A page no extension may read. */
  | { kind: 'restricted' }
  /** Switched on, but its script does not answer. */
  | { kind: 'gone' }
  | { kind: 'read'; tabId: number; result: ConversationResult };

const SCRIPT_FILE = '/chat.js';

/** Asks the page of a tab; rejects where nobody answers. */
export async function askPage<Name extends keyof PanelToPage>(
  tabId: number,
  call: Name,
  request: PageCall<Name>['request'],
): Promise<ReturnType<PanelToPage[Name]>> {
  const message: PageCall<Name> = { to: 'page', call, request };
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * Follows the active tab of the window the panel stands in.
 * @returns Ends it.
 */
export function followActivePage(changed: (state: PageState) => void): () => void {
  let port: Browser.runtime.Port | undefined;
  /** Grows with every new link, so that what an older one still has to say is not heard. */
  let turn = 0;

  const listen = (tabId: number, mine: number): Promise<'answered' | 'silent'> =>
    new Promise((resolve) => {
      const opened = browser.tabs.connect(tabId, { name: CONVERSATION_PORT, frameId: 0 });
      port = opened;
      opened.onMessage.addListener((message) => {
        resolve('answered');
        const { conversation } = message as PageToPanel;
        if (mine === turn) changed({ kind: 'read', tabId, result: conversation });
      });
      opened.onDisconnect.addListener(() => {
        void chrome.runtime.lastError; // read, so that Chrome does not log a page without our script as an error
        resolve('silent');
        if (mine === turn) changed({ kind: 'connecting' }); // `tabs.onUpdated` links again when the page has loaded
      });
    });

  const link = async (): Promise<void> => {
    const mine = ++turn;
    port?.disconnect();
    port = undefined;
    const report = (state: PageState): void => {
      if (mine === turn) changed(state);
    };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn) return;
    if (tab?.id === undefined) return report({ kind: 'restricted' });
    if ((await listen(tab.id, mine)) === 'answered' || mine !== turn) return;

    if (!tab.url) return report({ kind: 'hidden' });
    const site = siteOf(tab.url);
    if (!site) return report({ kind: 'restricted' });
    if (!(await browser.permissions.contains({ origins: [site.pattern] }))) return report({ kind: 'off', site });
    // Switched on, but the page was open before that or before an update: it gets its script now.
    const started = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT_FILE] }).then(
      () => true,
      () => false,
    ); // an error page or a tab that closed meanwhile
    if (mine !== turn) return;
    if (!started || (await listen(tab.id, mine)) === 'silent') report({ kind: 'gone' });
  };

  const relink = (): void => void link();
  const onUpdated = (_tabId: number, change: { status?: string }, tab: { active: boolean }): void => {
    if (tab.active && change.status === 'complete') relink();
  };
  browser.tabs.onActivated.addListener(relink);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(relink);
  browser.permissions.onRemoved.addListener(relink);
  // The toolbar icon was clicked while the panel is open: now the address may be seen.
  browser.action.onClicked.addListener(relink);
  relink();

  return () => {
    turn++;
    port?.disconnect();
    browser.tabs.onActivated.removeListener(relink);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(relink);
    browser.permissions.onRemoved.removeListener(relink);
    browser.action.onClicked.removeListener(relink);
  };
}
