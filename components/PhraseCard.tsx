import { Copy, CornerDownLeft } from 'lucide';
import type { JSX } from 'preact';
import type { Words } from '../locales/index.ts';
import type { Phrase } from '../phrasebook/schema.ts';
import type { Mark } from '../reply/search/marks.ts';
import type { SlotValues } from '../reply/slots/fill.ts';
import { Icon } from './Icon.tsx';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  /** 1-based place in the list; 1–3 can be pressed as a key. */
  number: number;
  phrase: Phrase;
  text: string;
  why: string;
  /** What of `text` to highlight. */
  marks?: readonly Mark[] | undefined;
  values: SlotValues;
  words: Words;
  label(slot: string): string;
  /** False where there is no page to insert into: then copying is the main action. */
  canInsert: boolean;
  /** True for a private phrase while a group is open. */
  isWrongChannel: boolean;
  onInsert(): void;
  onCopy(): void;
  onFill(): void;
}

/** One reply to take: the words, why it is offered, and two buttons that never move. */
export function PhraseCard(props: Props): JSX.Element {
  const { number, phrase, words, canInsert } = props;
  const marks = [
    phrase.role === 'butler' ? '' : words.role[phrase.role],
    phrase.stage === 'first' ? '' : words.stage[phrase.stage],
    phrase.when ?? '',
  ].filter(Boolean);
  return (
    <article class="card" tabIndex={0} aria-label={words.card.number(number)} data-phrase={phrase.id}>
      <div class="card-head">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        {marks.map((mark) => (
          <span class="mark" key={mark}>
            {mark}
          </span>
        ))}
        {props.isWrongChannel && <span class="mark private">{words.channel.private}</span>}
      </div>
      <PhraseText
        text={props.text}
        marks={props.marks}
        values={props.values}
        label={props.label}
        onSlot={props.onFill}
      />
      {props.why && <p class="why">{props.why}</p>}
      <div class="card-actions">
        {canInsert && (
          <button type="button" class="primary" onClick={props.onInsert}>
            <Icon of={CornerDownLeft} />
            {words.card.insert}
          </button>
        )}
        <button type="button" class={canInsert ? 'quiet' : 'primary'} onClick={props.onCopy}>
          <Icon of={Copy} />
          {words.card.copy}
        </button>
      </div>
    </article>
  );
}
