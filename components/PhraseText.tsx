import type { JSX } from 'preact';
import { segments, type SlotValues } from '../reply/slots/fill.ts';

interface Props {
  text: string;
  values: SlotValues;
  /** Label of a blank by its key. */
  label(slot: string): string;
  /** A blank was pressed. */
  onSlot?: (() => void) | undefined;
}

/** A phrase as the owner will read it, with its blanks as labelled chips: filled ones tinted, empty ones dashed. */
export function PhraseText({ text, values, label, onSlot }: Props): JSX.Element {
  return (
    <p class="phrase-text">
      {segments(text, values).map((segment) =>
        'text' in segment ? (
          segment.text
        ) : (
          <button
            type="button"
            class={segment.value ? 'chip filled' : 'chip'}
            title={label(segment.slot)}
            tabIndex={-1}
            onClick={onSlot}
          >
            {segment.value ?? label(segment.slot)}
          </button>
        ),
      )}
    </p>
  );
}
