// What goes wrong in a day: each gives a clear message and loses nothing.
import type { BrowserContext, Page } from 'playwright-core';
import { copyWithAllSites, ensureBuild } from '../../scripts/build.ts';
import { practicePage, startChromium } from '../../scripts/chromium.ts';
import { serve, type StaticServer } from '../servers/static.ts';
import {
  cards,
  composer,
  expect,
  fillBlanks,
  insertCard,
  isolate,
  openConversation,
  openPanel,
  PEOPLE,
  test as base,
} from './extension.ts';

/** A chat page as small as can be, with Converse.js's names unless others are asked for. */
const chatPage = (messages: string[], names: Partial<Record<'text' | 'me' | 'them' | 'row', string>> = {}): string => {
  const {
    row = 'message chat-msg',
    text = 'chat-msg__text',
    them = 'chat-msg__content--them',
    me = 'chat-msg__content--me',
  } = names;
  const line = (words: string, side: string): string =>
    `<div class="${row}" style="text-align:${side === me ? 'right' : 'left'}"><div class="${side}"><div class="${text}">${words}</div></div></div>`;
  return `<!doctype html><meta charset="utf-8"><title>聊天</title><converse-root><converse-chat jid="a@b" style="display:block">
    <h2 class="chatbox-title__text">赵先生</h2><div class="rows" style="height:500px;overflow:auto">${line('早上好，我是管家小李', me)}${messages.map((words) => line(words, them)).join('')}</div>
    <textarea class="chat-textarea" style="width:600px"></textarea></converse-chat></converse-root>`;
};

const LONG = `电梯坏了。${'这件事我说了很多遍。'.repeat(2000)}`;
const PAGES: Record<string, string> = {
  '/none': '<!doctype html><title>新闻</title><h1>今天的新闻</h1><p>没有聊天。</p>',
  '/changed': chatPage(['楼上漏水了，厨房顶全湿了'], {
    row: 'bubble-row',
    text: 'words',
    me: 'from-me',
    them: 'from-other',
  }),
  '/long': chatPage([LONG]),
  '/hostile': chatPage([
    '电梯坏了 &lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    '\u202eمرحبا المصعد\u202c 电梯什么时候修好',
  ]),
};

const test = base.extend<{ site: StaticServer }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner wants to see which fixtures this one uses: none
  site: async ({}, use) => {
    const site = await serve({}, ({ pathname }) => PAGES[pathname]);
    await use(site);
    await site.stop();
  },
});

async function open(context: BrowserContext, url: string): Promise<{ chat: Page; panel: Page }> {
  const chat = await context.newPage();
  await chat.goto(url);
  return { chat, panel: await openPanel(context, chat) };
}

/** What Ctrl+V gives. */
async function clipboard(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+v');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

test('a page without a chat says so, and pasting works there', async ({ context, site }) => {
  const { panel } = await open(context, `${site.origin}/none`);
  await expect.poll(() => panel.locator('.page-notice').innerText()).toContain('没看到聊天');
  await panel.locator('.owner-words textarea').fill('楼上漏水了，快来人');
  await cards(panel).first().waitFor();
  expect(await cards(panel).first().locator('.card-actions').innerText()).not.toContain('填入');
  await insertCard(panel); // here the first button copies
  await expect.poll(() => panel.locator('.notice').innerText()).toContain('已复制');
  expect(await clipboard(context)).toMatch(/业主/);
});

test('a chat whose page was rebuilt is read by its structure, and the butler is told', async ({ context, site }) => {
  const { chat, panel } = await open(context, `${site.origin}/changed`);
  await expect.poll(() => panel.locator('.warning-line').innerText()).toContain('改版');
  await expect.poll(() => panel.locator('.said').innerText()).toContain('厨房顶全湿了');
  await insertCard(panel);
  expect(await chat.locator('textarea').inputValue()).not.toBe('');
});

test('a message of 20,000 characters is shown, judged by its beginning, and answered', async ({ context, site }) => {
  const { chat, panel } = await open(context, `${site.origin}/long`);
  await expect.poll(() => panel.locator('.owner-words').innerText()).toContain('只按前 2000 字判断');
  expect((await panel.locator('.said').textContent())!.length).toBeGreaterThan(19_000);
  expect(await panel.locator('.chips [aria-pressed=true]').first().innerText()).toBe('电梯故障');
  await insertCard(panel);
  expect(await chat.locator('textarea').inputValue()).not.toBe('');
});

test('HTML stays text and right-to-left text stays readable', async ({ context, site }) => {
  const { panel } = await open(context, `${site.origin}/hostile`);
  await expect.poll(() => panel.locator('.said').innerText()).toContain('<script>alert(1)</script>');
  expect(await panel.locator('.said img, .said script').count()).toBe(0);
  expect(await panel.locator('.said').innerText()).not.toContain('\u202e');
  expect(await panel.title()).toBe('妥帖');
});

test('a tab closed while a reply is being inserted: the reply is on the clipboard', async ({ context, chat, wang }) => {
  await wang.say('butler@localhost', '楼上漏水了');
  await openConversation(chat, PEOPLE.wang);
  const panel = await openPanel(context, chat);
  await cards(panel).first().locator('.card-actions button').first().click();
  const inputs = panel.locator('.slot-form input');
  await inputs.first().waitFor();
  for (const input of await inputs.all()) if ((await input.inputValue()) === '') await input.fill('今天');
  // The page is busy, so it cannot answer any more before it is closed.
  await chat.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 4_000;
      while (Date.now() < end);
    });
  });
  await panel.locator('.slot-form button[type=submit]').click();
  await chat.close();
  await expect.poll(() => panel.locator('.notice').innerText(), { timeout: 8_000 }).toContain('聊天页关了');
  expect(await clipboard(context)).toContain('王女士');
});

test('the extension is replaced under an open page: the page works on, and inserts once', async ({ xmpp, wang }) => {
  await wang.say('butler@localhost', '楼上漏水了');
  const extension = copyWithAllSites(ensureBuild('chrome'));
  const context = await startChromium(extension);
  await isolate(context);
  await practicePage(context);
  const chat = await context.newPage();
  await chat.goto(xmpp.pageFor('butler'));
  await openConversation(chat, PEOPLE.wang);
  const before = await openPanel(context, chat);
  await cards(before).first().waitFor();

  const [old] = context.serviceWorkers();
  const gone = [old!.waitForEvent('close'), before.waitForEvent('close')];
  const started = context.waitForEvent('serviceworker');
  const browser = await context.browser()!.newBrowserCDPSession();
  await browser.send('Extensions.loadUnpacked' as never, { path: extension } as never); // what an update does
  await Promise.all([...gone, started]);
  const worker = await started;
  await expect.poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
  await chat.waitForTimeout(1_000); // nobody clicks the icon in the very moment of an update; Chrome would drop it

  const panel = await openPanel(context, chat);
  await insertCard(panel);
  expect((await composer(chat).inputValue()).match(/王女士/g)?.length).toBe(1);
  await context.close();
});

test('blanks that are still empty are named, and nothing is inserted', async ({ context, chat, wang }) => {
  await wang.say('butler@localhost', '楼上漏水了');
  await openConversation(chat, PEOPLE.wang);
  const panel = await openPanel(context, chat);
  await cards(panel).first().locator('.card-actions button').first().click();
  await panel.locator('.slot-form button[type=submit]').click();
  expect(await panel.locator('.form-missing').innerText()).toMatch(/^请填：/);
  expect(await composer(chat).inputValue()).toBe('');
  await fillBlanks(panel);
  await expect.poll(() => composer(chat).inputValue()).not.toBe('');
});
