// Switching a site on and off, with the unchanged production build and the browser's own prompt.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ensureBuild, root } from '../../scripts/build.ts';
import { openSidePanel, practicePage, serviceWorker, startChromium } from '../../scripts/chromium.ts';
import { serve } from '../servers/static.ts';
import { cards, isolate } from './extension.ts';
import { startScreen } from './screen.ts';

/** The prompt ignores keys for a moment after it appears, against clicks by mistake. */
const PROMPT_SHIELD = 1_500;

test('one click asks the browser, yes switches the site on without a reload, and it can be switched off', async () => {
  const screen = await startScreen();
  const server = await serve({ '/': join(root, 'tests/pages') });
  const context = await startChromium(ensureBuild('chrome'), { isHeaded: true, display: screen.display });
  try {
    await isolate(context);
    await practicePage(context);
    const chat = await context.newPage();
    await chat.goto(`${server.origin}/converse.html`);
    const worker = await serviceWorker(context);
    const scripts = (): Promise<number> =>
      worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    expect(await scripts()).toBe(0);

    const panel = await openSidePanel(context, chat);
    await expect.poll(() => panel.locator('.page-notice').innerText()).toContain('localhost 还没开启');

    // Another tab: the browser hides its address until the icon is clicked there.
    const other = await context.newPage();
    await other.goto(`${server.origin.replace('localhost', '127.0.0.1')}/generic.html`);
    await expect.poll(() => panel.locator('.page-notice').innerText()).toContain('点一下浏览器右上角的妥帖图标');
    await other.close();
    await chat.bringToFront();
    await expect.poll(() => panel.locator('.page-notice').innerText()).toContain('localhost 还没开启');

    // No: nothing changes, and the panel says what to do.
    await panel.locator('.page-notice .primary').click();
    await sleep(PROMPT_SHIELD);
    screen.press('Escape');
    await expect.poll(() => panel.locator('.notice').innerText(), { timeout: 5_000 }).toContain('还没开启');

    // Yes: the open page is read at once.
    await panel.locator('.page-notice .primary').click();
    await sleep(PROMPT_SHIELD);
    screen.press('Tab', 'Return');
    await expect.poll(() => panel.locator('.strip').innerText(), { timeout: 10_000 }).toContain('周先生');
    await cards(panel).first().waitFor();
    await expect.poll(scripts).toBe(1);

    await panel.locator('.tabs button').last().click();
    await panel.locator('.sites button').click();
    await panel.locator('.tabs button').first().click();
    await expect.poll(() => panel.locator('.page-notice').innerText()).toContain('localhost 还没开启');
    await expect.poll(scripts).toBe(0);
  } finally {
    await context.close();
    await server.stop();
    screen.stop();
  }
});
