// The panel. The only component that knows the state and the actions.
import { HandHeart, IdCard, MessageSquareText } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Choice } from '../components/Choice.tsx';
import { ConversationStrip } from '../components/ConversationStrip.tsx';
import { GuideBox } from '../components/GuideBox.tsx';
import { Icon } from '../components/Icon.tsx';
import { OwnerWords } from '../components/OwnerWords.tsx';
import { PhraseCard } from '../components/PhraseCard.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { SlotForm } from '../components/SlotForm.tsx';
import { words as wordTables } from '../locales/index.ts';
import { book } from '../phrasebook/index.ts';
import { CHANNELS, LANGS, TONES, type Channel, type Lang } from '../phrasebook/schema.ts';
import { offersFor } from '../reply/slots/offers.ts';
import { JUDGED_LENGTH } from '../reply/suggestion/situations.ts';
import * as actions from './actions.ts';
import { listenToKeys, stepCard } from './keyboard.ts';
import { Mine } from './Mine.tsx';
import { PageStatus } from './PageStatus.tsx';
import * as state from './state.ts';
import type { Offer, Tab } from './state.ts';

const slotByKey = new Map(book.slots.map((slot) => [slot.key, slot]));
const situationById = new Map(book.situations.map((situation) => [situation.id, situation]));

const slotLabel = (key: string): string => slotByKey.get(key)?.label[state.uiLang.value] ?? key;

function Cards({ offers }: { offers: Offer[] }): JSX.Element {
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

function Situations({ ids, chosen }: { ids: string[]; chosen: string | undefined }): JSX.Element | null {
  const { words, uiLang } = state;
  if (ids.length === 0) return null;
  const options = ids.map((id) => {
    const { button, group } = situationById.get(id)!;
    return { value: id, label: button[uiLang.value], isUrgent: group === 'emergency' };
  });
  return (
    <Choice
      look="chips"
      label={words.value.situations.label}
      value={chosen}
      options={options}
      onChange={(id) => {
        state.chosen.value = id;
        state.query.value = '';
      }}
    />
  );
}

/** Tone and language of the replies, once for all cards. */
function ReplySettings(): JSX.Element {
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

/** All situations by group, for an empty panel and for “none of these”. */
function Browse(): JSX.Element {
  const { uiLang, words } = state;
  const written = book.entries[uiLang.value];
  return (
    <details class="browse" open={!state.answer.value}>
      <summary>{words.value.search.browse}</summary>
      {book.groups.map(({ id, name }) => {
        const ids = book.situations
          .filter(({ group, id: situation }) => group === id && written[situation])
          .map((situation) => situation.id);
        return (
          ids.length > 0 && (
            <div key={id}>
              <h3>{name[uiLang.value]}</h3>
              <Situations ids={ids} chosen={state.chosen.value} />
            </div>
          )
        );
      })}
    </details>
  );
}

function SearchResults(): JSX.Element | null {
  const found = state.found.value;
  if (!found) return null;
  if (found.situations.length === 0) return <p class="empty">{state.words.value.search.none(state.query.value)}</p>;
  return (
    <>
      <Situations ids={found.situations} chosen={undefined} />
      <ReplySettings />
      <Cards offers={found.offers} />
    </>
  );
}

function Suggestions(): JSX.Element {
  const answer = state.answer.value;
  const first = answer?.situations[0];
  const entry = first && book.entries[state.uiLang.value][first.id];
  return (
    <>
      {answer && <Situations ids={answer.situations.slice(0, 3).map(({ id }) => id)} chosen={first?.id} />}
      {answer && !answer.needsReply && <p class="empty">{state.words.value.words.noReply}</p>}
      {state.suggestions.value.length > 0 && (
        <>
          <ReplySettings />
          <Cards offers={state.suggestions.value} />
          {entry && <GuideBox entry={entry} words={state.words.value} />}
        </>
      )}
      <Browse />
    </>
  );
}

function ReplyTab({ searchField }: { searchField: { current: HTMLInputElement | null } }): JSX.Element {
  const answer = state.answer.value;
  const { words } = state;
  const tooLong = state.ownerWords.value.length > JUDGED_LENGTH ? words.value.words.tooLong(JUDGED_LENGTH) : undefined;
  const canPaste = state.surface.value === 'desk' || !state.conversation.value;
  return (
    <>
      {state.surface.value === 'panel' && <PageStatus />}
      {(canPaste || state.ownerWords.value) && (
        <OwnerWords
          key={state.conversation.value?.key ?? 'pasted'}
          sender={state.sender.value}
          text={state.ownerWords.value}
          original={state.pageWords.value}
          anger={answer?.anger ?? 0}
          isAnswered={state.isAnswered.value}
          tooLong={tooLong}
          words={words.value}
          onChange={(text) => (state.typedWords.value = text)}
        />
      )}
      <SearchBox
        query={state.query.value}
        words={words.value}
        field={searchField}
        onChange={(query) => (state.query.value = query)}
        onLeave={() => stepCard(1)}
      />
      {state.query.value.trim() ? <SearchResults /> : <Suggestions />}
    </>
  );
}

function Greetings(): JSX.Element {
  const { greeting } = state.words.value;
  return (
    <>
      <section class="page-notice">
        <h2>{greeting.title}</h2>
        <p>{greeting.body}</p>
      </section>
      <ReplySettings />
      <Cards offers={state.greetings.value} />
    </>
  );
}

function Filling(): JSX.Element | null {
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

const TABS: { id: Tab; icon: typeof HandHeart }[] = [
  { id: 'reply', icon: MessageSquareText },
  { id: 'greeting', icon: HandHeart },
  { id: 'mine', icon: IdCard },
];

export function App(): JSX.Element {
  const searchField = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const { words, tab, notice } = state;

  useEffect(
    () =>
      listenToKeys({
        focusSearch: () => searchField.current?.focus(),
        press: (number, what) => {
          const card = document.querySelectorAll('.card')[number - 1];
          const buttons = card?.querySelectorAll<HTMLButtonElement>('.card-actions button');
          buttons?.[what === 'copy' ? buttons.length - 1 : 0]?.click();
        },
      }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = state.uiLang.value;
    document.title = wordTables[state.uiLang.value].appName;
  }, [state.uiLang.value]);

  const view = `${tab.value} ${state.conversation.value?.key} ${state.filling.value?.offer.phrase.id}`;
  useEffect(() => main.current?.scrollTo({ top: 0 }), [view]);

  return (
    <div class="panel">
      <ConversationStrip
        conversation={state.conversation.value}
        isDesk={state.surface.value === 'desk'}
        words={words.value}
        onOpenDesk={() => void actions.openDesk()}
      />
      <main ref={main}>
        {state.filling.value ? (
          <Filling />
        ) : tab.value === 'reply' ? (
          <ReplyTab searchField={searchField} />
        ) : tab.value === 'greeting' ? (
          <Greetings />
        ) : (
          <Mine />
        )}
      </main>
      <p class={`notice ${notice.value?.kind ?? ''}`} role="status">
        {notice.value?.text}
      </p>
      <nav class="tabs">
        {TABS.map(({ id, icon }) => (
          <button
            type="button"
            key={id}
            aria-current={tab.value === id ? 'page' : undefined}
            onClick={() => {
              tab.value = id;
              state.filling.value = undefined;
            }}
          >
            <Icon of={icon} />
            {words.value.tabs[id]}
          </button>
        ))}
      </nav>
    </div>
  );
}
