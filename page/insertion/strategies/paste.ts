import { isField } from '../../conversation/composer.ts';
import type { Strategy } from './strategy.ts';

// Lexical, ProseMirror, Tiptap, Quill 2, Slate, CKEditor 5, Draft.js (Chromium 156, 2026-11). Plain text only: with
// text/html beside it Slate ignores the paste. In Firefox the DataTransfer arrives empty from an isolated world.
export const paste: Strategy = {
  id: 'paste',
  fits: (composer) => !isField(composer),
  insert(composer, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    composer.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  },
};
