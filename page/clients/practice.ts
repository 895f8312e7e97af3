import { defineClient } from './client.ts';

// The practice chat of this extension: ours, so these names are promises, see entrypoints/practice.
export default defineClient({
  id: 'practice',
  name: '练习聊天',
  presence: ['[data-practice-chat]'],
  root: ['[data-practice-chat]'],
  composer: ['textarea'],
  message: {
    row: '[data-message]',
    own: [{ on: 'self', css: '[data-message=out]' }],
    other: [{ on: 'self', css: '[data-message=in]' }],
    text: ['[data-text]'],
    sender: ['[data-sender]'],
    carriesSender: true,
  },
  title: ['h1'],
  key: [{ from: 'self', attr: 'data-practice-chat' }],
  group: ['[data-members]'],
  members: [{ from: 'self', attr: 'data-members' }],
});
