// A screen nobody looks at, for what a headless browser does not show: its own permission prompt.
import { spawn, spawnSync } from 'node:child_process';

export interface Screen {
  /** `:7` */
  display: string;
  /** Presses keys as a keyboard does, in xdotool's names: `Tab`, `Return`. */
  press(...keys: string[]): void;
  stop(): void;
}

/** Starts Xvfb on a display of its own choice. */
export async function startScreen(): Promise<Screen> {
  const server = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended.')));
    server.stdio[3]!.once('data', (chunk: Buffer) => resolve(`:${chunk.toString().trim()}`));
  });
  return {
    display,
    press(...keys) {
      const { status } = spawnSync('/usr/bin/xdotool', ['key', '--delay', '200', ...keys], {
        env: { ...process.env, DISPLAY: display },
      });
      if (status !== 0) throw new Error(`xdotool could not press ${keys.join(', ')}.`);
    },
    stop: () => server.kill(),
  };
}
