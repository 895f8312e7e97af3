// What the project needs besides npm packages: browsers, a chat server, fonts. On Debian as root it is installed here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

interface Need {
  isThere(): boolean;
  /** Debian packages that bring it. */
  packages: string[];
}

const file =
  (...paths: string[]) =>
  (): boolean =>
    paths.some(existsSync);

const CHROMIUM: Need = { isThere: () => !!findChromium(), packages: ['chromium'] };
const CHINESE: Need = {
  isThere: file('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  packages: ['fonts-noto-cjk', 'fonts-noto-color-emoji', 'chromium-l10n'],
};

/** For `npm start`: one browser, and on Debian a font with Chinese in it. */
export const START: Need[] = process.platform === 'linux' ? [CHROMIUM, CHINESE] : [CHROMIUM];

/** For `npm test`: both browsers, the chat server, and a screen for the browser's own prompt. */
export const TEST: Need[] = [
  CHROMIUM,
  CHINESE,
  { isThere: file('/usr/bin/firefox-esr'), packages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'] },
  { isThere: file('/usr/bin/prosody'), packages: ['prosody'] },
  { isThere: file('/usr/bin/Xvfb'), packages: ['xvfb'] },
  { isThere: file('/usr/bin/xdotool'), packages: ['xdotool'] },
];

/** Installs what is missing where that is possible; elsewhere prints the one command that does, and gives up. */
export function ensure(needs: Need[]): void {
  const missing = needs.filter((need) => !need.isThere()).flatMap(({ packages }) => packages);
  if (missing.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const isDebian = existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) {
    const hint = isDebian ? `sudo ${install}` : 'Install Google Chrome, Chromium or Edge.';
    console.error(`Missing on this machine: ${missing.join(', ')}. Run this once, then try again:\n\n  ${hint}\n`);
    process.exit(1);
  }
  console.error(`Installing from Debian: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of ['apt-get update -qq', `${install} -qq`]) {
    const run = spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (run.status !== 0) {
      console.error(`“${command}” failed: see above.`);
      process.exit(1);
    }
  }
}
