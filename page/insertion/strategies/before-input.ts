import type { Strategy } from './strategy.ts';

const OWN_MODEL = '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable';

/** True for editors that keep the text in a model of their own and must not be changed behind its back. */
export function ownsItsModel(composer: HTMLElement): boolean {
  return composer.closest(OWN_MODEL) !== null;
}

// The second try for editors with a model of their own: Lexical, Slate, Draft.js, CKEditor 5.
export const beforeInput: Strategy = {
  id: 'before-input',
  fits: ownsItsModel,
  insert(composer, text) {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    const inputType = 'insertReplacementText';
    composer.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType,
        data: text,
        dataTransfer,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  },
};
