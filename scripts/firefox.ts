// Starts Firefox with the extension and drives its real sidebar over WebDriver BiDi, with no driver program between.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './temporary.ts';

const BINARY = '/usr/bin/firefox-esr';
const EXTENSION_ID = 'tuotie@tuotie.example';
/** Fixed, so that the extension's pages have a known address. */
const UUID = '5f0c2a54-9d5b-4b6e-8a3d-7f6a1c9e2b10';
const START_TIMEOUT = 60_000;

const PREFERENCES: Record<string, string | boolean | number> = {
  'intl.locale.requested': 'zh-CN',
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.topsites.contile.enabled': false,
  'termsofuse.bypassNotification': true,
  'sidebar.animation.enabled': false,
};

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

/** One BiDi command; what it answers is described in the WebDriver BiDi specification. */
type Send = <Result>(method: string, parameters?: object) => Promise<Result>;

/** A tab of the driven Firefox. */
export interface FirefoxTab {
  /** Runs an expression in the page; its value must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  goto(url: string): Promise<void>;
  /** Real key presses in the page, which gets the focus by them. */
  press(...keys: string[]): Promise<void>;
  screenshot(): Promise<Buffer>;
}

export interface Firefox {
  newTab(url: string): Promise<FirefoxTab>;
  /** Address of a page of the extension. */
  extensionPage(name: string): string;
  /** Shows the sidebar beside the active tab. */
  openSidebar(): Promise<FirefoxSidebar>;
  close(): Promise<void>;
}

export interface FirefoxSidebar {
  /** Runs an expression in the sidebar's page; `document` and `window` are the page's. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A mouse click in the middle of the first element that matches. */
  click(css: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

async function connect(address: string): Promise<{ send: Send; socket: WebSocket }> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox did not accept the connection.')));
  });
  let last = 0;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      error?: string;
      message?: string;
      result?: unknown;
    };
    const call = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!call) return;
    waiting.delete(reply.id!);
    if (reply.type === 'error') call.reject(new Error(`${reply.error}: ${reply.message}`));
    else call.resolve(reply.result);
  });
  const send: Send = <Result>(method: string, parameters: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      socket.send(JSON.stringify({ id, method, params: parameters }));
    });
  return { send, socket };
}

async function evaluateIn<Value>(send: Send, context: string, expression: string): Promise<Value> {
  const wrapped = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
  interface Answer {
    type: string;
    exceptionDetails?: { text: string };
    result?: { value: string };
  }
  const answer = await send<Answer>('script.evaluate', {
    expression: wrapped,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result!.value) as Value;
}

function tabOf(send: Send, context: string): FirefoxTab {
  return {
    evaluate: (expression) => evaluateIn(send, context, expression),
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async press(...keys) {
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}

/** The sidebar lies outside what BiDi can reach: it is driven from the browser's own window. */
function sidebarOf(send: Send, window: string): FirefoxSidebar {
  const inWindow = <Value>(expression: string): Promise<Value> => evaluateIn(send, window, expression);
  const browserElement = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const script = `(async () => {
      const document = content.document, window = content;
      let answer;
      try { answer = { value: (await (${expression})) ?? null }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage(NAME, JSON.stringify(answer));
    })()`;
    const answer = await inWindow<string>(`new Promise((resolve) => {
      const manager = ${browserElement}.messageManager;
      const name = 'tuotie:' + Math.random();
      const heard = ({ data }) => { manager.removeMessageListener(name, heard); resolve(data); };
      manager.addMessageListener(name, heard);
      const script = ${JSON.stringify(script)}.replace('NAME', JSON.stringify(name));
      manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    })`);
    const { value, error } = JSON.parse(answer) as { value?: Value; error?: string };
    if (error) throw new Error(error);
    return value as Value;
  };
  return {
    evaluate,
    async click(css) {
      const element = `document.querySelector(${JSON.stringify(css)})`;
      // Aimed at what is painted, and aimed again where the page has moved in the meantime.
      for (let tries = 0; tries < 10; tries++) {
        const [x, y] = await evaluate<[number, number]>(`(async () => {
          const element = ${element};
          window.tuotieClicked = false;
          element.addEventListener('click', () => { window.tuotieClicked = true; }, { once: true });
          element.scrollIntoView({ block: 'center' });
          for (let frame = 0; frame < 3; frame++) await new Promise((painted) => window.requestAnimationFrame(painted));
          const box = element.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        })()`);
        await inWindow(`(() => {
          const inner = ${browserElement}.getBoundingClientRect();
          const outer = document.getElementById('sidebar').getBoundingClientRect();
          const [x, y] = [outer.x + inner.x + ${x}, outer.y + inner.y + ${y}];
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1, isDOMEventSynthesized: false, isWidgetEventSynthesized: false }, {});
          return true;
        })()`);
        await sleep(200);
        if (await evaluate<boolean>('window.tuotieClicked')) return;
      }
      throw new Error(`${css} could not be clicked.`);
    },
    async screenshot() {
      const data = await inWindow<string>(`(async () => {
        const element = ${browserElement};
        const box = element.getBoundingClientRect();
        const picture = await element.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, box.width, box.height), 1, 'white');
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext('2d').drawImage(picture, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      })()`);
      return Buffer.from(data, 'base64');
    },
  };
}

/** Starts Firefox with a fresh profile and the extension in `extension`. */
export async function startFirefox(extension: string, { isHeaded = false } = {}): Promise<Firefox> {
  const profile = temporaryFolder('firefox');
  const lines = Object.entries(PREFERENCES).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    BINARY,
    [
      '--profile',
      profile,
      '--no-remote',
      '--new-instance',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      ...(isHeaded ? [] : ['--headless']),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${output}`)), START_TIMEOUT);
    browser.once('error', reject);
    browser.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]!);
    });
  });
  const { send, socket } = await connect(address);
  await send('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  return {
    extensionPage: (name) => `moz-extension://${UUID}/${name}`,
    async newTab(url) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const isExtension = url.startsWith('moz-extension:');
      const navigation = send('browsingContext.navigate', { context, url, wait: isExtension ? 'none' : 'complete' });
      if (!isExtension) {
        await navigation;
        return tabOf(send, context);
      }
      // An extension page lives in another process: the tab gets a new context and the navigation never answers.
      navigation.catch(() => {});
      for (let tries = 0; tries < 100; tries++) {
        const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree');
        const found = contexts.find((candidate) => candidate.url === url);
        if (found) return tabOf(send, found.context);
        await sleep(100);
      }
      throw new Error(`Firefox did not open ${url}.`);
    },
    async openSidebar() {
      const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const window = contexts[0]!.context;
      await evaluateIn(
        send,
        window,
        `(async () => {
        const controller = window.SidebarController;
        await controller.show([...controller.sidebars.keys()].find((key) => key.includes('tuotie')));
        return true;
      })()`,
      );
      const sidebar = sidebarOf(send, window);
      for (let tries = 0; tries < 100; tries++) {
        const isReady = await sidebar.evaluate<boolean>(`!!document.querySelector('.panel')`).catch(() => false);
        if (isReady) return sidebar;
        await sleep(100);
      }
      throw new Error('The sidebar did not open.');
    },
    async close() {
      await send('browser.close').catch(() => {}); // it closes the connection before it answers
      socket.close();
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      await Promise.race([gone, sleep(3_000)]);
      browser.kill('SIGKILL');
    },
  };
}
