// The whole job on a real chat: Prosody, Converse.js, the production build, the real side panel, two people.
import {
  cards,
  composer,
  expect,
  fillBlanks,
  insertCard,
  makeGroup,
  openConversation,
  openPanel,
  PEOPLE,
  roomJid,
  test,
} from './extension.ts';

test('an owner writes, the butler answers in two presses, the owner reads it', async ({ context, chat, wang }) => {
  await wang.say('butler@localhost', '小李，楼上又漏水了，我家厨房顶湿了一大片');
  await openConversation(chat, PEOPLE.wang);
  const panel = await openPanel(context, chat);

  await expect.poll(() => panel.locator('.said').innerText()).toContain('厨房顶湿了一大片');
  expect(await panel.locator('.strip').getAttribute('class')).toContain('private');
  expect(await panel.locator('.strip').innerText()).toContain(PEOPLE.wang);
  await expect.poll(() => panel.locator('.chips [aria-pressed=true]').first().innerText()).toBe('楼上漏水');
  expect(await cards(panel).count()).toBeLessThanOrEqual(3);
  expect(await cards(panel).first().locator('.why').innerText()).toContain('因为提到');
  const before = await cards(panel).first().locator('.phrase-text').innerText();
  expect(before).toContain(PEOPLE.wang);

  // A second message arrives while the panel is open: the suggestions follow, and it is the burst that counts.
  await wang.say('butler@localhost', '另外物业费怎么交？能开发票吗');
  await expect.poll(() => panel.locator('.said').innerText()).toContain('能开发票吗');
  await expect.poll(() => panel.locator('.chips').first().innerText()).toContain('怎么交费');

  await insertCard(panel);
  const inserted = await composer(chat).inputValue();
  expect(inserted).toMatch(/^王女士/);
  expect(inserted).not.toContain('{{');
  expect(await panel.locator('.notice').innerText()).toContain('已填入');

  // Enter, meant for the chat but pressed in the panel, does not put it there twice.
  await cards(panel).first().locator('.card-actions button').first().click();
  await expect.poll(() => panel.locator('.notice').innerText()).toContain('已经在输入框里');
  expect(await composer(chat).inputValue()).toBe(inserted);

  // Nothing was sent, and one undo gives the empty composer back.
  expect(wang.received).toEqual([]);
  await chat.bringToFront();
  await composer(chat).focus();
  await chat.keyboard.press('Control+z');
  expect(await composer(chat).inputValue()).toBe('');

  await insertCard(panel);
  expect(await composer(chat).inputValue()).toBe(inserted);
  await composer(chat).press('Enter');
  await expect.poll(() => wang.received).toEqual([inserted]);
  await expect.poll(() => panel.locator('.owner-head').innerText()).toContain('您已回过');
});

test('a draft in the composer is kept, and the reply goes to the caret', async ({ context, chat, wang }) => {
  await wang.say('butler@localhost', '电梯又坏了，什么时候修好');
  await openConversation(chat, PEOPLE.wang);
  await composer(chat).fill('前半句。后半句。');
  await composer(chat).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
  const panel = await openPanel(context, chat);
  await cards(panel).first().waitFor();
  await insertCard(panel);
  const text = await composer(chat).inputValue();
  expect(text).toMatch(/^前半句。王女士[^]+后半句。$/);
  await chat.bringToFront();
  await composer(chat).focus();
  await chat.keyboard.press('Control+z');
  expect(await composer(chat).inputValue()).toBe('前半句。后半句。');
});

test('a group looks like a group and gets the group version', async ({ context, chat, wang }) => {
  const room = '云锦花园3栋';
  await makeGroup(chat, room);
  await wang.join(roomJid(room));
  await wang.say(roomJid(room), '楼上漏水漏到我家客厅了，谁来管管');
  const panel = await openPanel(context, chat);
  await expect.poll(() => panel.locator('.strip').getAttribute('class')).toContain('group');
  expect(await panel.locator('.strip').innerText()).toContain('2人');
  await cards(panel).first().waitFor();
  await expect.poll(() => panel.locator('.said').innerText()).toContain('漏到我家客厅');
  expect(await cards(panel).first().getAttribute('data-phrase')).toContain('-group-');
  await insertCard(panel);
  await composer(chat).press('Enter');
  await expect.poll(() => wang.received.at(-1)).toMatch(/^@王女士/);
});

test('a newly made group offers the opening greeting', async ({ context, chat }) => {
  await makeGroup(chat, '云锦花园5栋业主群');
  const panel = await openPanel(context, chat);
  await expect.poll(() => panel.locator('.strip').innerText()).toContain('新建的群');
  await cards(panel).first().waitFor();
  expect(await cards(panel).first().getAttribute('data-phrase')).toBe('group-opening/opening-group-warm');
  await insertCard(panel);
  expect((await composer(chat).inputValue()).length).toBeGreaterThan(40);
});

test('a conversation that changed meanwhile is refused, and the new one is followed', async ({
  context,
  chat,
  wang,
  zhou,
}) => {
  await wang.say('butler@localhost', '楼上漏水了');
  await zhou.say('butler@localhost', '物业费凭什么又涨了？');
  await openConversation(chat, PEOPLE.wang);
  const panel = await openPanel(context, chat);
  await cards(panel).first().waitFor();

  // The form is open for one owner; the page switches to another before it is finished.
  await cards(panel).first().locator('.card-actions button').first().click();
  await panel.locator('.slot-form').waitFor();
  await openConversation(chat, PEOPLE.zhou);
  await expect.poll(() => panel.locator('.strip').innerText()).toContain(PEOPLE.zhou);
  await panel.locator('.slot-form').waitFor({ state: 'detached' });
  expect(await composer(chat).inputValue()).toBe('');
  await expect.poll(() => cards(panel).first().locator('.phrase-text').innerText()).toContain('周先生');
});

test('what the panel knew a moment ago is not inserted into another conversation', async ({
  context,
  chat,
  wang,
  zhou,
}) => {
  await wang.say('butler@localhost', '楼上漏水了');
  await zhou.say('butler@localhost', '物业费凭什么又涨了？');
  await openConversation(chat, PEOPLE.wang);
  const panel = await openPanel(context, chat);
  await cards(panel).first().locator('.card-actions button').first().click();
  const submit = panel.locator('.slot-form button[type=submit]');
  for (const input of await panel.locator('.slot-form input').all())
    if ((await input.inputValue()) === '') await input.fill('今天');
  // Press in the panel in the very task in which the page switches: the panel cannot know yet.
  await chat
    .locator('converse-roster')
    .getByText(PEOPLE.zhou)
    .first()
    .evaluate((name: HTMLElement) => name.click());
  await submit.evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => panel.locator('.notice').innerText()).toMatch(/换了会话|没有填入/);
  expect(await composer(chat).inputValue()).toBe('');
});

test('a private reply goes into a group only at the second press', async ({ context, chat, wang }) => {
  const room = '云锦花园8栋';
  await makeGroup(chat, room);
  await wang.join(roomJid(room));
  await wang.say(roomJid(room), '楼上漏水了');
  const panel = await openPanel(context, chat);
  await panel.locator('.search input').fill('漏水');
  const card = panel.locator('.card', { has: panel.locator('.mark.private') }).first();
  await card.waitFor();
  await card.locator('.card-actions button').first().click();
  await expect.poll(() => panel.locator('.notice').innerText()).toContain('再按一次');
  expect(await composer(chat).inputValue()).toBe('');
  await card.locator('.card-actions button').first().click();
  await fillBlanks(panel);
  await expect.poll(() => composer(chat).inputValue()).not.toBe('');
});
