import { defineClient } from './client.ts';

// Converse.js 14, read in a running client 2026-11; version 15 brings a Lexical composer (source, 2026-07).
export default defineClient({
  id: 'converse',
  name: 'Converse.js',
  hosts: ['https://conversejs.org/*', 'https://inverse.chat/*'],
  presence: ['converse-root', 'converse-chats', 'converse-muc, converse-chat'],
  root: ['converse-muc', 'converse-chat'],
  composer: [
    '.chat-textarea.chat-rich__editable[contenteditable]', // source, 2026-07
    'textarea.chat-textarea', // seen 2026-11
  ],
  message: {
    row: '.message.chat-msg',
    own: [{ on: 'inside', css: '.chat-msg__content--me' }],
    other: [{ on: 'inside', css: '.chat-msg__content--them' }],
    text: ['.chat-msg__text', 'converse-chat-message-body'],
    exclude: '.chat-msg__time, converse-icon',
    sender: ['.chat-msg__author'],
    carriesSender: true,
  },
  title: ['.chatbox-title__text'],
  key: [{ from: 'self', attr: 'jid' }],
  group: ['converse-muc'],
  members: [{ css: '.occupants-heading', attr: 'textContent', regex: '\\d+' }],
  newGroup: {
    rows: '.message.chat-info',
    wording: [/a new groupchat has been created/i, /新?(群聊|聊天室)已?(被)?(创建|建立)/],
  },
});
