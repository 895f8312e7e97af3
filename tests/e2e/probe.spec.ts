// Reading pages, by description and by structure alone, as the command `npm run probe` shows it.
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, root } from '../../scripts/build.ts';
import { probe, type ProbeResult } from '../../scripts/probe.ts';
import { serve } from '../servers/static.ts';
import { composer, expect, makeGroup, openConversation, PEOPLE, roomJid, test } from './extension.ts';

test('a described page: title, directions, sender carried over, emoji read, noise left out', async ({ context }) => {
  const server = await serve({ '/': join(root, 'tests/pages') });
  const page = await context.newPage();
  await page.goto(`${server.origin}/converse.html`);
  const result = await probe(page, { insert: '第一行\n第二行🌿' });
  await server.stop();
  expect(result).toEqual({
    client: 'converse',
    title: '周先生',
    group: false,
    members: null,
    newGroup: false,
    composer: { kind: 'textarea' },
    messages: [
      { direction: 'out', sender: '管家小李', text: '周先生早上好，有事您随时说。' },
      { direction: 'in', sender: '周先生', text: '物业费凭什么又涨了？😡' },
      { direction: 'in', sender: '周先生', text: '保洁半个月没见人，还好意思收这么贵' },
    ],
    inserted: { ok: true, method: 'exec-command', text: '第一行\n第二行🌿' },
  });
});

test('a page nobody described: by structure alone, and into the visible box', async ({ context }) => {
  const server = await serve({ '/': join(root, 'tests/pages') });
  const page = await context.newPage();
  await page.goto(`${server.origin}/generic.html`);
  const result = await probe(page, { insert: '文字' });
  await server.stop();
  expect(result).toMatchObject({ client: 'generic', title: '陈先生', group: false, composer: { kind: 'textarea' } });
  expect(result.messages.map(({ direction, text }) => `${direction} ${text}`)).toEqual([
    'in 你好，门禁卡刷不开了',
    'out 您好，请问是哪个门',
    'in 南门。昨天还好好的',
  ]);
  expect(await page.locator('textarea').first().inputValue()).toBe('文字');
});

test('Converse.js itself: private, then a new group, then a group with members', async ({ chat, wang }) => {
  await wang.say('butler@localhost', '电梯坏了');
  await wang.say('butler@localhost', '几点修好？');
  await openConversation(chat, PEOPLE.wang);
  await chat.locator('.chat-msg__text').nth(1).waitFor();
  expect(await probe(chat)).toMatchObject({
    client: 'converse',
    title: PEOPLE.wang,
    group: false,
    newGroup: false,
    messages: [
      { direction: 'in', sender: PEOPLE.wang, text: '电梯坏了' },
      { direction: 'in', sender: PEOPLE.wang, text: '几点修好？' },
    ],
  });
  const room = '业主新群';
  await makeGroup(chat, room);
  await expect.poll(async () => (await probe(chat)).newGroup, { timeout: 10_000 }).toBe(true);
  expect(await probe(chat)).toMatchObject({ title: room, group: true, messages: [] });
  await wang.join(roomJid(room));
  await expect.poll(async () => (await probe(chat)).members, { timeout: 15_000 }).toBe(2);
  expect((await probe(chat, { insert: '大家好' })).inserted).toEqual({
    ok: true,
    method: 'exec-command',
    text: '大家好',
  });
  expect(await composer(chat).inputValue()).toBe('大家好');
});

test.each(['chromium', 'firefox'])('the command prints one JSON object in %s', async (browser) => {
  const server = await serve({ '/': join(root, 'tests/pages') });
  const url = `${server.origin}/converse.html`;
  // Not spawnSync: the page's server runs in this process.
  const child = spawn(process.execPath, ['scripts/probe.ts', url, '--insert', '文字', '--browser', browser], {
    cwd: root,
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  await server.stop();
  expect(code).toBe(0);
  const result = JSON.parse(printed) as ProbeResult;
  expect(result).toMatchObject({ client: 'converse', title: '周先生', inserted: { ok: true, text: '文字' } });
});

test('a wrong call is told how to call', () => {
  const run = spawnSync(process.execPath, ['scripts/probe.ts', 'nonsense'], { cwd: root, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('npm run -s probe -- URL');
});

test('what runs in a chat page is at most 20 kB and holds no phrase', async () => {
  for (const browser of ['chrome', 'firefox'] as const)
    expect(statSync(join(ensureBuild(browser), 'chat.js')).size).toBeLessThanOrEqual(20_000);
});
