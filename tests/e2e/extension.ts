// What the Chromium tests share: a browser with the production build, a real chat server, people on both sides.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { openSidePanel, serviceWorker } from '../../scripts/chromium.ts';
import { launch } from '../../scripts/probe.ts';
import { logIn, type Person } from '../servers/person.ts';
import { startXmpp, type Xmpp } from '../servers/xmpp.ts';

export { expect };
export { openSidePanel as openPanel };

/** People of the chat: user name → the name others see. */
export const PEOPLE = { butler: '管家小李', wang: '王女士', zhou: '周先生' };

interface Fixtures {
  /** Chromium with the extension, every site switched on, nothing reachable but loopback. */
  context: BrowserContext;
  xmpp: Xmpp;
  wang: Person;
  zhou: Person;
  /** The butler's Converse.js, logged in. */
  chat: Page;
}

/** Everything that leaves loopback is aborted; what was tried is kept. */
export async function isolate(context: BrowserContext, tried: string[] = []): Promise<void> {
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => {
      tried.push(route.request().url());
      return route.abort();
    },
  );
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- the runner wants to see which fixtures this one uses: none
  context: async ({}, use) => {
    const context = await launch();
    await isolate(context);
    await use(context);
    await context.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  xmpp: async ({}, use) => {
    const xmpp = await startXmpp(PEOPLE);
    await use(xmpp);
    await xmpp.stop();
  },
  wang: async ({ xmpp }, use) => {
    const wang = await logIn(xmpp, 'wang', PEOPLE.wang);
    await use(wang);
    await wang.leave();
  },
  zhou: async ({ xmpp }, use) => {
    const zhou = await logIn(xmpp, 'zhou', PEOPLE.zhou);
    await use(zhou);
    await zhou.leave();
  },
  chat: async ({ context, xmpp }, use) => {
    const chat = await context.newPage();
    await chat.goto(xmpp.pageFor('butler'));
    await chat.locator('converse-roster').waitFor();
    await use(chat);
  },
});

/** Opens a private conversation in Converse.js. */
export async function openConversation(chat: Page, name: string): Promise<void> {
  await chat.locator('converse-roster').getByText(name).first().click();
  await chat.locator('converse-chat textarea.chat-textarea').waitFor();
}

/** Makes a new group chat in Converse.js and enters it. */
export async function makeGroup(chat: Page, name: string): Promise<void> {
  await chat.locator('#chatrooms .dropdown-toggle').first().click();
  await chat.locator('.show-add-muc-modal').first().click();
  const dialog = chat.locator('converse-add-muc-modal');
  await dialog.locator('input[name=chatroom]').fill(roomJid(name));
  await dialog.locator('input[name=nickname]').fill(PEOPLE.butler);
  await dialog.locator('input[name=join]').click();
  await chat.locator('converse-muc textarea.chat-textarea').waitFor();
}

export const roomJid = (name: string): string => `${name}@conference.localhost`;

export const composer = (chat: Page): Locator => chat.locator('textarea.chat-textarea');

/** The practice chat in a new tab, and the panel beside it. */
export async function practicePanel(context: BrowserContext): Promise<{ chat: Page; panel: Page }> {
  const chat = await context.newPage();
  await chat.goto(new URL('/practice.html', (await serviceWorker(context)).url()).href);
  const panel = await openSidePanel(context, chat);
  await cards(panel).first().waitFor();
  return { chat, panel };
}

/** The reply cards of the panel. */
export const cards = (panel: Page): Locator => panel.locator('.card');

/** Fills every empty blank of the open form with its example and finishes it. */
export async function fillBlanks(panel: Page): Promise<void> {
  const inputs = panel.locator('.slot-form input');
  await inputs.first().waitFor();
  for (const input of await inputs.all())
    if ((await input.inputValue()) === '') await input.fill((await input.getAttribute('placeholder')) ?? '');
  await panel.locator('.slot-form button[type=submit]').click();
}

/** Presses “insert” on a card and fills the blanks if the form opens. */
export async function insertCard(panel: Page, index = 0): Promise<void> {
  await cards(panel).nth(index).locator('.card-actions button').first().click();
  await panel.locator('.slot-form, .notice:not(:empty)').first().waitFor();
  if (await panel.locator('.slot-form').isVisible()) await fillBlanks(panel);
  await panel.locator('.notice:not(:empty)').waitFor();
}
