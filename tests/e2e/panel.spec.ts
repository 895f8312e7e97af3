// The panel itself: keyboard, language, the desk window, the practice chat, privacy, accessibility.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serviceWorker } from '../../scripts/chromium.ts';
import { serve } from '../servers/static.ts';
import { cards, expect, fillBlanks, insertCard, isolate, practicePanel, test } from './extension.ts';

test('the practice chat answers, and the panel follows from owner to owner', async ({ context }) => {
  const { chat, panel } = await practicePanel(context);
  await insertCard(panel);
  await chat.locator('textarea').press('Enter');
  await expect.poll(() => panel.locator('.said').innerText(), { timeout: 5_000 }).toContain('那我在家等着');

  const owners = chat.locator('aside button');
  expect(await owners.count()).toBe(6);
  for (const owner of await owners.all()) {
    const name = await owner.locator('strong').innerText();
    await owner.click();
    await expect.poll(() => panel.locator('.strip').innerText()).toContain(name);
  }
  await owners.nth(4).click();
  await expect.poll(() => panel.locator('.strip').getAttribute('class')).toContain('group');
  expect(await panel.locator('.strip').innerText()).toContain('128人');
  await owners.nth(3).click();
  await expect.poll(() => panel.locator('.chips .urgent').first().innerText()).toBe('电梯困人');
});

test('everything by keyboard: search, arrows, a digit, Ctrl+Enter', async ({ context }) => {
  const { chat, panel } = await practicePanel(context);
  await panel.bringToFront();
  await panel.locator('body').press('/');
  expect(await panel.evaluate(() => document.activeElement?.closest('.search') !== null)).toBe(true);
  await panel.keyboard.type('电梯');
  await cards(panel).first().waitFor();
  await expect.poll(() => cards(panel).first().getAttribute('data-phrase')).toContain('elevator');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('第 2 条');
  await panel.keyboard.press('1');
  await panel.locator('.slot-form').waitFor();
  for (const input of await panel.locator('.slot-form input').all())
    if ((await input.inputValue()) === '') await input.fill('今天');
  await panel.keyboard.press('Control+Enter');
  await expect.poll(() => chat.locator('textarea').inputValue()).toContain('王女士');
});

test('a key pressed while the input method composes does nothing', async ({ context }) => {
  const { panel } = await practicePanel(context);
  const search = panel.locator('.search input');
  await search.focus();
  const session = await context.newCDPSession(panel);
  await session.send('Input.imeSetComposition', { text: 'dianti', selectionStart: 6, selectionEnd: 6 });
  await panel.waitForTimeout(200);
  expect(await panel.locator('.browse').count()).toBe(1); // still the suggestions, no search yet
  await session.send('Input.insertText', { text: '电梯' });
  await expect.poll(() => panel.locator('.browse').count()).toBe(0);
});

test('switching the language switches every word, and the practice chat with it', async ({ context }) => {
  const { chat, panel } = await practicePanel(context);
  await panel.locator('.tabs button').last().click();
  await panel.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => panel.locator('.tabs').innerText()).toMatch(/Reply\s*Greet\s*Mine/);
  await expect.poll(() => chat.locator('h1').innerText()).toBe('Ms Wang');
  await panel.locator('.tabs button').first().click();
  await expect.poll(() => panel.locator('.said').innerText()).toContain('bathroom ceiling');
  await cards(panel).first().waitFor();
  expect(await cards(panel).first().locator('.phrase-text').innerText()).toMatch(/^(Hi|Dear) Ms Wang/);
  const chinese = /\p{Script=Han}/u;
  for (const part of ['.strip', '.owner-words', '.card', '.tabs', '.browse'])
    expect(await panel.locator(part).first().innerText()).not.toMatch(chinese);
});

test('the card is filled in once and used from then on, in every window', async ({ context }) => {
  const { panel } = await practicePanel(context);
  await panel.locator('.tabs button').last().click();
  await panel.locator('input[name=butler_name]').fill('小李');
  await panel.locator('input[name=butler_name]').blur();
  await panel.locator('input[name=community]').fill('云锦花园');
  await panel.locator('input[name=community]').blur();
  await panel.locator('.tabs button').nth(1).click();
  await cards(panel).first().waitFor();
  await expect.poll(() => panel.locator('.cards').innerText()).toContain('小李');
  const desk = await context.newPage();
  await desk.goto(panel.url().replace('sidepanel', 'desk'));
  await desk.locator('.tabs button').nth(1).click();
  await expect.poll(() => desk.locator('.cards').innerText()).toContain('小李');
});

test('the desk window: paste the words, copy the reply', async ({ context }) => {
  const { panel } = await practicePanel(context);
  const opened = context.waitForEvent('page');
  await panel.locator('.strip .icon-button').click();
  const desk = await opened;
  await desk.waitForURL('**/desk.html');
  await desk.locator('.owner-words textarea').fill('电梯又坏了，我妈腿脚不好，上不去');
  await cards(desk).first().waitFor();
  expect(await desk.locator('.card-actions').first().innerText()).not.toContain('填入');
  await cards(desk).first().locator('.card-actions button').first().click();
  if (await desk.locator('.slot-form').isVisible()) await fillBlanks(desk);
  await expect.poll(() => desk.locator('.notice').innerText()).toContain('已复制');
});

test('nothing leaves the machine: the browser itself forbids it', async ({ context }) => {
  const tried: string[] = [];
  await isolate(context, tried);
  const asked: string[] = [];
  const server = await serve({}, ({ pathname }) => {
    asked.push(pathname);
    return 'reached';
  });
  const { panel } = await practicePanel(context);
  for (const attempt of [
    `fetch('${server.origin}/fetch').then(() => 'out', () => 'kept')`,
    `new Promise((done) => { const image = new Image(); image.onload = () => done('out'); image.onerror = () => done('kept'); image.src = '${server.origin}/image'; })`,
    `new Promise((done) => { try { const socket = new WebSocket('${server.origin.replace('http', 'ws')}/socket'); socket.onopen = () => done('out'); socket.onerror = () => done('kept'); } catch { done('kept'); } })`,
  ])
    expect(await panel.evaluate(attempt)).toBe('kept');
  const worker = await serviceWorker(context);
  expect(
    await worker.evaluate(
      (url) =>
        fetch(url).then(
          () => 'out',
          () => 'kept',
        ),
      `${server.origin}/worker`,
    ),
  ).toBe('kept');
  expect(asked).toEqual([]);
  expect(tried).toEqual([]);
  await server.stop();
});

test('no accessibility fault that axe can find', async ({ context }) => {
  const { panel } = await practicePanel(context);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const tab of [0, 1, 2]) {
    await panel.locator('.tabs button').nth(tab).click();
    await panel.evaluate(axe);
    const faults = await panel.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
  }
});
