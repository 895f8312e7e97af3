import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { profileSchema } from '../../../storage/profile.ts';
import { settingsSchema } from '../../../storage/settings.ts';
import { quarantined, stored } from '../../../storage/stored.ts';

const schema = v.object({ tone: v.string(), count: v.optional(v.number(), 0) });
const item = stored('sample', schema, { tone: 'warm', count: 0 });

/** Node 22 has no Web Locks; browsers have. One after the other, as they promise. */
let turn: Promise<unknown> = Promise.resolve();
const locks = { request: (_: string, task: () => Promise<unknown>) => (turn = turn.then(task)) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});

describe('a stored setting', () => {
  test('starts with the fallback and keeps what it is given', async () => {
    expect(await item.read()).toEqual({ tone: 'warm', count: 0 });
    await item.update((value) => ({ ...value, tone: 'brief' }));
    expect(await item.read()).toEqual({ tone: 'brief', count: 0 });
  });

  test('fills what an older version did not have', async () => {
    await fakeBrowser.storage.local.set({ sample: { tone: 'formal' } });
    expect(await item.read()).toEqual({ tone: 'formal', count: 0 });
  });

  test('that cannot be understood is set aside as it is', async () => {
    const raw = { tone: 7, words: '我写的话' };
    await fakeBrowser.storage.local.set({ sample: raw });
    expect(await item.read()).toEqual({ tone: 'warm', count: 0 });
    expect(await quarantined()).toEqual(['quarantine:sample']);
    expect(await fakeBrowser.storage.local.get('quarantine:sample')).toEqual({ 'quarantine:sample': raw });
  });

  test('changed by two windows at once loses neither change', async () => {
    const add = (): Promise<unknown> => item.update((value) => ({ ...value, count: value.count + 1 }));
    await Promise.all(Array.from({ length: 20 }, add));
    expect((await item.read()).count).toBe(20);
  });
});

test('every frozen sample is still understood', () => {
  const schemas: Record<string, v.GenericSchema> = { profile: profileSchema, settings: settingsSchema };
  const samples = readdirSync(join(import.meta.dirname, '../../stored'));
  for (const name of Object.keys(schemas)) expect(samples, name).toContain(`${name}-v1.json`);
  for (const sample of samples) {
    const value: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../stored', sample), 'utf8'));
    expect(v.safeParse(schemas[sample.split('-')[0]!]!, value).success, sample).toBe(true);
  }
});
