// Pictures of the extension at work.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** One picture of several pages beside each other, as on a screen: the chat on the left, the panel on the right. */
export async function sideBySide(context: BrowserContext, pages: Page[], path: string): Promise<void> {
  const shots = await Promise.all(pages.map((page) => page.screenshot()));
  const sheet = await context.newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await sheet.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:1px;background:#888">${images.join('')}</div></body>`,
  );
  mkdirSync(dirname(path), { recursive: true });
  await sheet.locator('div').screenshot({ path });
  await sheet.close();
}
