// Opens the panel and keeps the page script registered for exactly the sites that are switched on.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

const SCRIPT_ID = 'chat';
const SCRIPT_FILE = 'chat.js';

/** Firefox's sidebar; the polyfill's types know it, Chrome does not have it. */
const openPanel = (tab: { windowId?: number | undefined }): void => {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    void sidebarAction.open();
  } else if (tab.windowId !== undefined) {
    void chrome.sidePanel.open({ windowId: tab.windowId });
  }
};

const isSite = (origin: string): boolean => /^(https?|\*):\/\//.test(origin);

async function registerPageScript(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter(isSite);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}

/** Pages that were open before a site was switched on, or before this version came, get the script as well. */
async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (!origins.some(isSite)) return;
  const tabs = await browser.tabs.query({ url: origins.filter(isSite) });
  await Promise.allSettled(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: [SCRIPT_FILE] })),
  );
}

export default defineBackground(() => {
  let queue = Promise.resolve();
  /** One after the other: two at once would register the same id twice. */
  const refresh = (): void => {
    queue = queue.then(registerPageScript).then(startInOpenTabs);
  };

  browser.action.onClicked.addListener(openPanel);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    refresh();
    if (reason === 'install') void browser.tabs.create({ url: '/practice.html' });
  });
});
