// Builds the extension when the last build is older than the sources.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.ts';

export type BrowserName = 'chrome' | 'firefox';

export const root = join(import.meta.dirname, '..');
const SOURCES = [
  'components',
  'entrypoints',
  'locales',
  'messaging',
  'page',
  'panel',
  'phrasebook',
  'public',
  'reply',
  'storage',
];

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @returns Directory of a current production build. */
export function ensureBuild(browser: BrowserName): string {
  const output = join(root, '.output', `${browser}-mv3`);
  const manifest = join(output, 'manifest.json');
  const sources = [...SOURCES, 'wxt.config.ts', 'package.json'].map((name) => join(root, name));
  const isCurrent = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(newest));
  if (isCurrent) return output;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  return output;
}

/**
 * A copy of the build in which the sites need not be switched on: the browser's own prompt can't be answered without
 * a screen. Nothing but the manifest's two permission lists is changed.
 */
export function copyWithAllSites(build: string): string {
  const copy = temporaryFolder('build');
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return copy;
}
