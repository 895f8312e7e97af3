// The tab a butler works in: what the owner wrote, the situation, the replies, the search.
import type { JSX } from 'preact';
import { Choice } from '../components/Choice.tsx';
import { GuideBox } from '../components/GuideBox.tsx';
import { OwnerWords } from '../components/OwnerWords.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { book } from '../phrasebook/index.ts';
import { JUDGED_LENGTH } from '../reply/suggestion/situations.ts';
import { Cards, ReplySettings } from './Cards.tsx';
import { stepCard } from './keyboard.ts';
import { PageStatus } from './PageStatus.tsx';
import * as state from './state.ts';

const situationById = new Map(book.situations.map((situation) => [situation.id, situation]));

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

export function ReplyTab({ searchField }: { searchField: { current: HTMLInputElement | null } }): JSX.Element {
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
