// npm start: the main job. With a screen it opens a browser on the practice chat with the panel beside it; without
// one it does the job headless, prints what happened, and saves a screenshot.
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serve } from '../tests/servers/static.ts';
import { copyWithAllSites, ensureBuild, root } from './build.ts';
import { openSidePanel, practicePage, startChromium } from './chromium.ts';
import { sideBySide } from './picture.ts';
import { ensure, START } from './system.ts';

const hasScreen = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

ensure(START);
async function openForPerson(): Promise<void> {
  const context = await startChromium(ensureBuild('chrome'), { isHeaded: true });
  await openSidePanel(context, await practicePage(context));
  console.log('The practice chat is open with the panel beside it. Close the browser to end.');
  await new Promise((resolve) => context.once('close', resolve));
}

async function doTheJob(): Promise<void> {
  console.log('There is no screen here, so the job is done headless.');
  const pages = join(root, 'tests/pages');
  const server = await serve({ '/': pages });
  const context = await startChromium(copyWithAllSites(ensureBuild('chrome')));
  try {
    const practice = await practicePage(context);
    await answer(context, practice, 'Practice chat', join(root, 'test-results/start-practice.png'));
    const chat = await context.newPage();
    await chat.goto(`${server.origin}/converse.html`);
    await answer(context, chat, 'A chat page on loopback', join(root, 'test-results/start-chat.png'));
  } finally {
    await context.close();
    await server.stop();
  }
}

/** What is put into blanks in the demonstration; the others get their example. */
const DEMONSTRATION: Record<string, string> = { issue: '楼道保洁' };

/** Reads, chooses the first reply, fills its blanks with their examples, inserts, and sends as the butler would. */
async function answer(context: BrowserContext, chat: Page, name: string, picture: string): Promise<void> {
  const panel = await openSidePanel(context, chat);
  const card = panel.locator('.card').first();
  await card.waitFor();
  const said = await panel.locator('.said').innerText();
  const situation = await panel.locator('.chips [aria-pressed=true]').first().innerText();
  const why = await card.locator('.why').innerText();
  await sideBySide(context, [chat, panel], picture);
  await card.locator('.card-actions button').first().click();
  const form = panel.locator('.slot-form');
  if (await form.isVisible()) {
    for (const input of await form.locator('input').all())
      if ((await input.inputValue()) === '')
        await input.fill(
          DEMONSTRATION[(await input.getAttribute('name')) ?? ''] ?? (await input.getAttribute('placeholder')) ?? '',
        );
    await form.locator('button[type=submit]').click();
  }
  await panel.locator('.notice.done').waitFor();
  const composer = chat.locator('textarea');
  const text = await composer.inputValue();
  await composer.press('Enter'); // the butler's own key: the extension never sends
  console.log(
    `\n${name}\n  owner:      ${said.replaceAll('\n', ' / ')}\n  situation:  ${situation} (${why})\n  composer:   ${text.replaceAll('\n', ' / ')}\n  screenshot: ${picture}`,
  );
  await panel.close();
}

await (hasScreen ? openForPerson() : doTheJob());
