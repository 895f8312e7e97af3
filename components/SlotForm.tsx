import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../locales/index.ts';
import { slotsOf, type SlotValues } from '../reply/slots/fill.ts';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  text: string;
  values: SlotValues;
  words: Words;
  label(slot: string): string;
  example(slot: string): string;
  /** Values to press instead of typing. */
  offers(slot: string): string[];
  purpose: 'insert' | 'copy';
  onDone(values: SlotValues): void;
  onCancel(): void;
}

/** All blanks of one reply at once, with a live preview. Ctrl+Enter finishes, Esc goes back. */
export function SlotForm(props: Props): JSX.Element {
  const { words, label } = props;
  const [typed, setTyped] = useState<SlotValues>({});
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const values = { ...props.values, ...typed };
  // Empty blanks first; filled ones can be corrected below them. The order is fixed while the form is open.
  const [slots] = useState(() =>
    slotsOf(props.text).sort((a, b) => Number(!!props.values[a]) - Number(!!props.values[b])),
  );

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const type = (slot: string, value: string): void => {
    setMissing('');
    setTyped((before) => ({ ...before, [slot]: value }));
  };
  const finish = (): void => {
    const empty = slots.find((slot) => !values[slot]?.trim());
    if (!empty) return props.onDone(typed);
    setMissing(words.form.missing(label(empty)));
    form.current?.querySelector<HTMLInputElement>(`[name=${empty}]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') props.onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
  };

  return (
    <form
      class="slot-form"
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h2>{words.form.title}</h2>
      {slots.map((slot) => (
        <label key={slot}>
          <span>{label(slot)}</span>
          <input
            name={slot}
            autocomplete="off"
            placeholder={props.example(slot)}
            value={values[slot] ?? ''}
            onInput={(event) => type(slot, event.currentTarget.value)}
          />
          <span class="offers">
            {props.offers(slot).map((offer) => (
              <button type="button" class="offer" key={offer} onClick={() => type(slot, offer)}>
                {offer}
              </button>
            ))}
          </span>
        </label>
      ))}
      <PhraseText text={props.text} values={values} label={label} />
      <p class="form-missing" role="alert">
        {missing}
      </p>
      <div class="card-actions">
        <button type="submit" class="primary">
          {props.purpose === 'insert' ? words.form.insert : words.form.copy}
        </button>
        <button type="button" class="quiet" onClick={props.onCancel}>
          {words.form.cancel}
        </button>
        <span class="hint">{words.form.hint}</span>
      </div>
    </form>
  );
}
