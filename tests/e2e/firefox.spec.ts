// The same job in Firefox with its real sidebar.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyWithAllSites, ensureBuild, root } from '../../scripts/build.ts';
import { startFirefox, type Firefox, type FirefoxSidebar, type FirefoxTab } from '../../scripts/firefox.ts';
import { logIn, type Person } from '../servers/person.ts';
import { startXmpp, type Xmpp } from '../servers/xmpp.ts';
import { PEOPLE } from './extension.ts';

let firefox: Firefox;
let xmpp: Xmpp;
let wang: Person;

beforeAll(async () => {
  xmpp = await startXmpp(PEOPLE);
  wang = await logIn(xmpp, 'wang', PEOPLE.wang);
  firefox = await startFirefox(copyWithAllSites(ensureBuild('firefox')));
});

afterAll(async () => {
  await firefox?.close();
  await wang?.leave();
  await xmpp?.stop();
});

const WAIT = { timeout: 15_000, interval: 100 };
const textIn = (page: FirefoxTab | FirefoxSidebar, css: string): Promise<string> =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(css)})?.innerText ?? ''`);
const exists = (page: FirefoxTab | FirefoxSidebar, css: string): Promise<boolean> =>
  page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(css)})`);

test('the sidebar opens, reads the conversation, inserts, and the owner reads it', async () => {
  await wang.say('butler@localhost', '楼上又漏水了，我家厨房顶湿了一大片');
  const chat = await firefox.newTab(xmpp.pageFor('butler'));
  const name = `[...document.querySelectorAll('converse-roster a, converse-roster span')].find((e) => e.textContent.trim() === '${PEOPLE.wang}')`;
  await expect.poll(() => chat.evaluate(`!!${name}`), WAIT).toBe(true);
  await chat.evaluate(`${name}.click()`);
  await expect.poll(() => exists(chat, 'converse-chat textarea.chat-textarea'), WAIT).toBe(true);

  const sidebar = await firefox.openSidebar();
  await expect.poll(() => textIn(sidebar, '.said'), WAIT).toContain('厨房顶湿了一大片');
  expect(await textIn(sidebar, '.strip')).toContain(PEOPLE.wang);
  await expect.poll(() => exists(sidebar, '.card'), WAIT).toBe(true);
  expect(await textIn(sidebar, '.chips [aria-pressed=true]')).toBe('楼上漏水');

  await sidebar.click('.card .card-actions button');
  await expect.poll(() => exists(sidebar, '.slot-form'), WAIT).toBe(true);
  await sidebar.evaluate(`(() => {
    for (const input of document.querySelectorAll('.slot-form input')) {
      if (input.value) continue;
      input.value = input.placeholder;
      input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    }
  })()`);
  await sidebar.click('.slot-form button[type=submit]');
  await expect.poll(() => textIn(sidebar, '.notice'), WAIT).toContain('已填入');
  const text = await chat.evaluate<string>(`document.querySelector('textarea.chat-textarea').value`);
  expect(text).toMatch(/^王女士/);
  expect(wang.received).toEqual([]);

  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results/firefox-sidebar.png'), await sidebar.screenshot());

  await chat.evaluate(`document.querySelector('textarea.chat-textarea').focus()`);
  await chat.press('\uE007'); // Enter
  await expect.poll(() => wang.received, WAIT).toEqual([text]);
});

test('the practice chat works in Firefox too', async () => {
  await firefox.newTab(firefox.extensionPage('practice.html'));
  const sidebar = await firefox.openSidebar();
  await expect.poll(() => textIn(sidebar, '.said'), WAIT).toContain('卫生间顶上又滴水了');
});
