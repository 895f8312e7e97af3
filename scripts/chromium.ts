// Starts Chromium with the extension and opens its real side panel.
import { existsSync } from 'node:fs';
import { temporaryFolder } from './temporary.ts';
// Makes the native side panel a Playwright page; read by playwright-core when it connects.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
const { chromium } = await import('playwright-core');
import type { BrowserContext, Page, Worker } from 'playwright-core';

const CANDIDATES = [
  process.env.TUOTIE_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser of the Chromium family on this machine, or undefined. */
export function findChromium(): string | undefined {
  return CANDIDATES.find((path) => path && existsSync(path));
}

export interface StartOptions {
  isHeaded?: boolean;
  /** X display for a headed browser, `:99`; left out, that of the environment. */
  display?: string;
  /** Language of the browser. */
  language?: 'zh_CN' | 'en_US';
  width?: number;
  height?: number;
}

/** Starts a fresh profile with the extension in `extension`. */
export async function startChromium(extension: string, options: StartOptions = {}): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found. On Debian: apt-get install chromium');
  const context = await chromium.launchPersistentContext(temporaryFolder('profile'), {
    executablePath,
    headless: !options.isHeaded,
    viewport: null,
    env: {
      ...process.env,
      LANGUAGE: options.language ?? 'zh_CN',
      ...(options.display && { DISPLAY: options.display }),
    } as Record<string, string>,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--window-size=${options.width ?? 1280},${options.height ?? 800}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  // Chrome extensions may load a few milliseconds after the window.
  await serviceWorker(context);
  return context;
}

export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** The page of the practice chat that opens on install. */
export async function practicePage(context: BrowserContext): Promise<Page> {
  const isPractice = (page: Page): boolean => page.url().endsWith('/practice.html');
  const page =
    context.pages().find(isPractice) ??
    (await context.waitForEvent('page', { predicate: isPractice, timeout: 10_000 }));
  await page.locator('[data-message]').first().waitFor();
  return page;
}

/** Clicks the toolbar icon on a tab, as a person would, and returns the real side panel. */
export async function openSidePanel(context: BrowserContext, tab: Page): Promise<Page> {
  const isPanel = (page: Page): boolean => page.url() === '' || page.url().includes('/sidepanel.html');
  const id = new URL((await serviceWorker(context)).url()).host;
  const browser = await context.browser()!.newBrowserCDPSession();
  await tab.bringToFront();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === tab.url());
  if (!target) throw new Error(`No tab shows ${tab.url()}.`);
  const panel = context.waitForEvent('page', { predicate: isPanel, timeout: 15_000 });
  await browser.send('Extensions.triggerAction' as never, { id, targetId: target.targetId } as never);
  const page = await panel;
  await page.waitForURL('**/sidepanel.html');
  await page.locator('.panel').waitFor();
  return page;
}
