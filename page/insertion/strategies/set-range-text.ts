import { isField } from '../../conversation/composer.ts';
import type { Strategy } from './strategy.ts';

// Text fields on pages that refuse execCommand. React and Vue listen to the input event; undo is lost.
export const setRangeText: Strategy = {
  id: 'set-range-text',
  fits: isField,
  insert(composer, text) {
    const field = composer as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  },
};
