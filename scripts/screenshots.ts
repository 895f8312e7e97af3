// npm run screenshots: the pictures of the README, and with --all the panel in every width, theme and language
// (into test-results), for somebody to look at.
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureBuild, root } from './build.ts';
import { openSidePanel, practicePage, startChromium } from './chromium.ts';
import { sideBySide } from './picture.ts';

const LANGUAGES = { 'zh-CN': 'zh_CN', en: 'en_US' } as const;
const WIDTHS = [252, 360];
const THEMES = ['light', 'dark'] as const;

/** The surfaces worth a look, each brought about as a butler would. */
const VIEWS: Record<string, (panel: Page, chat: Page) => Promise<void>> = {
  angry: (_, chat) => chat.locator('aside button').nth(1).click(),
  group: (_, chat) => chat.locator('aside button').nth(4).click(),
  emergency: (_, chat) => chat.locator('aside button').nth(3).click(),
  form: async (panel, chat) => {
    await chat.locator('aside button').first().click();
    await panel.waitForTimeout(600);
    await panel.locator('.card .card-actions button').first().click();
  },
  search: async (panel) => {
    await panel.locator('.slot-form .quiet').last().click();
    await panel.locator('.search input').fill('fee');
  },
  greeting: (panel) => panel.locator('.tabs button').nth(1).click(),
  mine: (panel) => panel.locator('.tabs button').nth(2).click(),
};

async function forReadme(context: BrowserContext, panel: Page, chat: Page, name: string): Promise<void> {
  await chat.locator('aside button').nth(1).click();
  await panel.waitForTimeout(800);
  await sideBySide(context, [chat, panel], join(root, 'docs', `${name}.png`));
}

async function everyView(panel: Page, chat: Page, lang: string): Promise<void> {
  for (const [view, show] of Object.entries(VIEWS)) {
    await show(panel, chat);
    await panel.waitForTimeout(700);
    for (const width of WIDTHS)
      for (const colorScheme of THEMES) {
        await panel.emulateMedia({ colorScheme });
        await panel.setViewportSize({ width, height: 680 });
        await panel.waitForTimeout(150);
        await panel.screenshot({
          path: join(root, 'test-results/views', `${view}-${lang}-${width}-${colorScheme}.png`),
        });
      }
  }
}

for (const [lang, language] of Object.entries(LANGUAGES)) {
  const context = await startChromium(ensureBuild('chrome'), { language, width: 1240, height: 860 });
  try {
    const chat = await practicePage(context);
    const panel = await openSidePanel(context, chat);
    await panel.locator('.card').first().waitFor();
    await forReadme(context, panel, chat, `screenshot-${lang}`);
    if (process.argv.includes('--all')) await everyView(panel, chat, lang);
  } finally {
    await context.close();
  }
}
