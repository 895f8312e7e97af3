import { Pencil, RotateCcw, X } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../locales/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  sender: string | null;
  /** The owner's words as they are judged now. */
  text: string;
  /** The page's own words; '' where none were read. */
  original: string;
  anger: number;
  isAnswered: boolean;
  /** Shown where only the beginning of the words is judged. */
  tooLong: string | undefined;
  words: Words;
  onChange(text: string | undefined): void;
}

/** What the owner wrote: read from the page and open to correction, or pasted. */
export function OwnerWords(props: Props): JSX.Element {
  const { text, original, words } = props;
  const [isEditing, setEditing] = useState(false);
  const [isLong, setLong] = useState(false);
  const isPasting = !original;
  const isEdited = !isPasting && text !== original;
  const mood = words.words.anger[props.anger];

  if (isPasting || isEditing || isEdited)
    return (
      <section class="owner-words">
        <label class="owner-head">
          <span>{words.words.pasteLabel}</span>
          {mood && <span class="mark mood">{mood}</span>}
          {isEditing || isEdited ? (
            <button
              type="button"
              class="icon-button"
              title={words.words.reset}
              aria-label={words.words.reset}
              onClick={() => {
                setEditing(false);
                props.onChange(undefined);
              }}
            >
              <Icon of={RotateCcw} />
            </button>
          ) : (
            text && (
              <button
                type="button"
                class="icon-button"
                title={words.words.clear}
                aria-label={words.words.clear}
                onClick={() => props.onChange(undefined)}
              >
                <Icon of={X} />
              </button>
            )
          )}
        </label>
        <textarea
          rows={isPasting && !text ? 2 : 3}
          aria-label={words.words.pasteLabel}
          placeholder={words.words.pastePlaceholder}
          value={text}
          ref={(field) => {
            if (isEditing && !isEdited) field?.focus();
          }}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
        {props.tooLong && <p class="why">{props.tooLong}</p>}
      </section>
    );

  return (
    <section class="owner-words">
      <div class="owner-head">
        <span class="sender">{words.words.said(props.sender ?? words.words.someone)}</span>
        {mood && <span class="mark mood">{mood}</span>}
        {props.isAnswered && <span class="mark">{words.words.answered}</span>}
        <button
          type="button"
          class="icon-button"
          title={words.words.edit}
          aria-label={words.words.edit}
          onClick={() => setEditing(true)}
        >
          <Icon of={Pencil} />
        </button>
      </div>
      <p class={isLong ? 'said' : 'said clamped'} dir="auto">
        {text}
      </p>
      {text.length > 120 && (
        <button type="button" class="link" onClick={() => setLong(!isLong)}>
          {isLong ? words.words.less : words.words.more}
        </button>
      )}
      {props.tooLong && <p class="why">{props.tooLong}</p>}
    </section>
  );
}
