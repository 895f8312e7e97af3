import type { JSX } from 'preact';
import { cutByMarks, type Mark } from '../reply/search/marks.ts';
import { segments, type SlotValues } from '../reply/slots/fill.ts';

interface Props {
  text: string;
  /** What a search found in the text; never inside a blank. */
  marks?: readonly Mark[] | undefined;
  values: SlotValues;
  /** Label of a blank by its key. */
  label(slot: string): string;
  /** A blank was pressed. */
  onSlot?: (() => void) | undefined;
}

/** A phrase as the owner will read it, with its blanks as labelled chips: filled ones tinted, empty ones dashed. */
export function PhraseText({ text, marks = [], values, label, onSlot }: Props): JSX.Element {
  return (
    <p class="phrase-text">
      {segments(text, values).map((segment) =>
        'text' in segment ? (
          cutByMarks(segment.text, segment.start, marks).map((piece) =>
            piece.isMarked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
          )
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
