// npm run -s probe -- URL [--insert TEXT] [--browser chromium|firefox]: what the panel would see on a page, and what
// its composer held after inserting, as one JSON object.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import type { ChatMessage, ComposerFacts, ConversationResult, InsertResult, PageCall } from '../messaging/protocol.ts';
import { copyWithAllSites, ensureBuild } from './build.ts';
import { startFirefox } from './firefox.ts';
import { practicePage, serviceWorker, startChromium, type StartOptions } from './chromium.ts';

export interface ProbeResult {
  /** Id of the client that was recognised, `generic`, or null where no chat was found. */
  client: string | null;
  title: string;
  group: boolean;
  members: number | null;
  newGroup: boolean;
  composer: Pick<ComposerFacts, 'kind'> | null;
  messages: ChatMessage[];
  inserted: { ok: boolean; method: string | null; text: string; reason?: string } | null;
}

/** How a page's script is asked, whatever the browser. Rejects where no script answers. */
export type Ask = (call: PageCall) => Promise<unknown>;

/** How long a page gets to show its conversation, and a conversation its messages, in milliseconds. */
const PATIENCE = 8_000;
const PATIENCE_FOR_MESSAGES = 2_500;

/** Chromium with the extension and every site switched on. */
export async function launch(options: StartOptions = {}): Promise<BrowserContext> {
  const context = await startChromium(copyWithAllSites(ensureBuild('chrome')), options);
  // The practice chat opens by itself on install; here it would only take the focus.
  await (await practicePage(context)).close();
  return context;
}

/** Reads until there is a conversation with messages in it, or until waiting longer makes no sense. */
async function readWhenReady(ask: Ask): Promise<ConversationResult | undefined> {
  const start = Date.now();
  const call: PageCall = { to: 'page', call: 'readConversation', request: undefined };
  for (;;) {
    // Rejected while the page is still loading and has no script yet.
    const read = (await ask(call).catch(() => undefined)) as ConversationResult | undefined;
    const isFull = read?.ok && read.value.messages.length > 0 && read.value.composer;
    if (isFull || Date.now() - start > (read?.ok ? PATIENCE_FOR_MESSAGES : PATIENCE)) return read;
    await sleep(200);
  }
}

/** Waits for a conversation, reads it, and inserts if asked to. */
export async function probeWith(ask: Ask, title: string, insert: string | undefined): Promise<ProbeResult> {
  const read = await readWhenReady(ask);
  if (!read?.ok) {
    const inserted =
      insert === undefined ? null : { ok: false, method: null, text: '', reason: read?.reason ?? 'page-gone' };
    return {
      client: null,
      title,
      group: false,
      members: null,
      newGroup: false,
      composer: null,
      messages: [],
      inserted,
    };
  }
  const { key, client, isGroup, members, isNewGroup, composer, messages } = read.value;
  const result: ProbeResult = {
    client,
    title: read.value.title,
    group: isGroup,
    members,
    newGroup: isNewGroup,
    composer: composer && { kind: composer.kind },
    messages,
    inserted: null,
  };
  if (insert !== undefined) {
    const outcome = (await ask({ to: 'page', call: 'insertReply', request: { key, text: insert } })) as InsertResult;
    result.inserted = outcome.ok
      ? { ok: true, method: outcome.value.method, text: outcome.value.text }
      : { ok: false, method: null, text: '', reason: outcome.reason };
  }
  return result;
}

/**
 * What the panel would see on a page that somebody has already brought to its conversation.
 * @param page A page of a context made by `launch()`.
 */
export async function probe(page: Page, { insert }: { insert?: string } = {}): Promise<ProbeResult> {
  const worker = await serviceWorker(page.context());
  await page.bringToFront();
  const ask: Ask = (call) =>
    worker.evaluate(
      async ({ url, call }) => {
        const tabs = await chrome.tabs.query({});
        const ours = tabs.filter((tab) => tab.url === url).sort((a, b) => Number(b.active) - Number(a.active));
        return ours[0] && chrome.tabs.sendMessage(ours[0].id!, call, { frameId: 0 });
      },
      { url: page.url(), call },
    );
  return probeWith(ask, await page.title(), insert);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { insert: { type: 'string' }, browser: { type: 'string', default: 'chromium' } },
  });
  const [url] = positionals;
  if (!url || !URL.canParse(url) || !['chromium', 'firefox'].includes(values.browser)) {
    console.error('Usage: npm run -s probe -- URL [--insert TEXT] [--browser chromium|firefox]');
    process.exitCode = 2;
    return;
  }
  console.log(
    JSON.stringify(await (values.browser === 'firefox' ? probeInFirefox : probeInChromium)(url, values.insert)),
  );
}

async function probeInChromium(url: string, insert: string | undefined): Promise<ProbeResult> {
  const context = await launch();
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await probe(page, insert === undefined ? {} : { insert });
  } finally {
    await context.close();
  }
}

async function probeInFirefox(url: string, insert: string | undefined): Promise<ProbeResult> {
  const firefox = await startFirefox(copyWithAllSites(ensureBuild('firefox')));
  try {
    // A page of the extension asks; the chat is the tab that was active before it.
    const extension = await firefox.newTab(firefox.extensionPage('desk.html'));
    const page = await firefox.newTab(url);
    const ask: Ask = (call) =>
      extension.evaluate(`(async () => {
        const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
        return browser.tabs.sendMessage(tab.id, ${JSON.stringify(call)}, { frameId: 0 });
      })()`);
    return await probeWith(ask, await page.evaluate('document.title'), insert);
  } finally {
    await firefox.close();
  }
}

if (import.meta.main) await main();
