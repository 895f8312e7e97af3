// The replies on screen, their settings, and the form for their blanks.
import type { JSX } from 'preact';
import { Choice } from '../components/Choice.tsx';
import { PhraseCard } from '../components/PhraseCard.tsx';
import { SlotForm } from '../components/SlotForm.tsx';
import { book } from '../phrasebook/index.ts';
import { CHANNELS, LANGS, TONES, type Channel, type Lang } from '../phrasebook/schema.ts';
import { offersFor } from '../reply/slots/offers.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';
import type { Offer } from './state.ts';

const slotByKey = new Map(book.slots.map((slot) => [slot.key, slot]));

const slotLabel = (key: string): string => slotByKey.get(key)?.label[state.uiLang.value] ?? key;

/** One card for each reply. */
export function Cards({ offers }: { offers: Offer[] }): JSX.Element {
  const canInsert = state.page.value.kind === 'read' && !!state.conversation.value?.composer;
  return (
    <div class="cards">
      {offers.map((offer, index) => (
        <PhraseCard
          key={offer.phrase.id}
          number={index + 1}
          phrase={offer.phrase}
          text={offer.text}
          why={offer.why}
          marks={offer.marks}
          values={state.slotValues.value}
          words={state.words.value}
          label={slotLabel}
          canInsert={canInsert}
          isWrongChannel={state.channel.value === 'group' && offer.phrase.channel === 'private'}
          onInsert={() => void actions.insert(offer)}
          onCopy={() => void actions.copy(offer)}
          onFill={() => (state.filling.value = { offer, purpose: canInsert ? 'insert' : 'copy' })}
        />
      ))}
    </div>
  );
}

/** Tone and language of the replies, once for all cards. */
export function ReplySettings(): JSX.Element {
  const words = state.words.value;
  return (
    <div class="reply-settings">
      <Choice
        look="segments"
        label={words.tone.label}
        value={state.settings.value.tone}
        options={TONES.map((tone) => ({ value: tone, label: words.tone[tone] }))}
        onChange={actions.setTone}
      />
      {!state.conversation.value && (
        <Choice<Channel>
          look="segments"
          label={words.channel.label}
          value={state.channel.value}
          options={CHANNELS.map((channel) => ({ value: channel, label: words.channel[channel] }))}
          onChange={(channel) => (state.chosenChannel.value = channel)}
        />
      )}
      <Choice<Lang>
        look="segments"
        label={words.replyLang.label}
        value={state.replyLang.value}
        options={LANGS.map((lang) => ({ value: lang, label: lang === 'en' ? 'EN' : '中' }))}
        onChange={(lang) => (state.chosenLang.value = lang)}
      />
    </div>
  );
}

/** The form for the blanks of the reply that was pressed. */
export function Filling(): JSX.Element | null {
  const task = state.filling.value;
  if (!task) return null;
  return (
    <SlotForm
      text={task.offer.text}
      values={state.slotValues.value}
      words={state.words.value}
      label={slotLabel}
      example={(key) => slotByKey.get(key)?.example[task.offer.phrase.lang] ?? ''}
      offers={(key) => offersFor(key, Date.now(), task.offer.phrase.lang)}
      purpose={task.purpose}
      onDone={(values) => void actions.finishFilling(values)}
      onCancel={() => (state.filling.value = undefined)}
    />
  );
}
