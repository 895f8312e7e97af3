// The panel: whom it is for, the three tabs, and the line that answers each press.
import { HandHeart, IdCard, MessageSquareText } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ConversationStrip } from '../components/ConversationStrip.tsx';
import { Icon } from '../components/Icon.tsx';
import { words as wordTables } from '../locales/index.ts';
import * as actions from './actions.ts';
import { Cards, Filling, ReplySettings } from './Cards.tsx';
import { listenToKeys } from './keyboard.ts';
import { Mine } from './Mine.tsx';
import { ReplyTab } from './ReplyTab.tsx';
import * as state from './state.ts';
import type { Tab } from './state.ts';

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
