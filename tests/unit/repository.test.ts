// Keeps the promises that the papers of this project make.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en.ts';
import { zh } from '../../locales/zh-CN.ts';
import { clients } from '../../page/clients/index.ts';
import { root } from '../../scripts/build.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|tsx)$/.test(path) && !/node_modules|\.output|\.wxt|\.cache/.test(path),
);

test('there are sources to check', () => expect(sources.length).toBeGreaterThan(60));

test('every described client has a page, except our own practice chat', () => {
  for (const { id } of clients)
    if (id !== 'practice') expect(existsSync(join(root, `tests/pages/${id}.html`)), id).toBe(true);
});

test('no file calls itself after nothing', () => {
  for (const path of sources) expect(path).not.toMatch(/(^|\/)(utils?|helpers?|shared|services|managers?)(\/|\.)/);
});

test('the walls are in the linter', () => {
  const { overrides } = JSON.parse(read('.oxlintrc.json')) as {
    overrides: { files: string[]; rules: Record<string, unknown> }[];
  };
  for (const wall of ['page/**', 'reply/**'])
    expect(overrides.find(({ files }) => files.includes(wall))?.rules['no-restricted-imports'], wall).toBeDefined();
});

describe('versions', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;

  test('are exact', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('of Node are the same on every platform', () =>
    expect(new Set(Object.values(optionalDependencies!)).size).toBe(1));
});

test('every command of the README exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const paper of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/architecture.md'])
    for (const [, name] of read(paper).matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g))
      if (!['ci', 'install'].includes(name!)) expect(Object.keys(scripts), `${paper}: ${name}`).toContain(name);
});

test('both languages of the surface have the same words, and none is empty', () => {
  const leaves = (table: object, path = ''): string[] =>
    Object.entries(table).flatMap(([key, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? leaves(value as object, `${path}${key}.`)
        : [`${path}${key}`],
    );
  expect(leaves(en)).toEqual(leaves(zh));
});
