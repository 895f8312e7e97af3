import { isField } from '../../conversation/composer.ts';
import { ownsItsModel } from './before-input.ts';
import type { Strategy } from './strategy.ts';

// Text fields, plain contenteditables and Quill (Chromium 156, 2026-11). The browser makes a trusted input event and
// keeps its undo history, so one Ctrl+Z gives the draft back. It crashes an empty Draft.js and changes Slate's DOM
// but not its model: never there.
export const execCommand: Strategy = {
  id: 'exec-command',
  fits: (composer) => isField(composer) || !ownsItsModel(composer),
  insert(composer, text) {
    composer.ownerDocument.execCommand('insertText', false, text);
  },
};
