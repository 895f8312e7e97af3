// npm test: everything. Lint, format, types, unit tests, then real browsers against a real chat server.
import { spawnSync } from 'node:child_process';
import { root } from './build.ts';
import { ensure, TEST } from './system.ts';

ensure(TEST);

const steps = [
  ['oxlint', '--deny-warnings'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['tsc'],
  ['vitest', 'run', '--project', 'unit'],
  ['vitest', 'run', '--project', 'e2e', '--reporter', 'verbose'],
];

for (const [command, ...options] of steps) {
  console.log(`\n> ${[command, ...options].join(' ')}`);
  const step = spawnSync(command!, options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (step.status !== 0) process.exit(step.status ?? 1);
}
