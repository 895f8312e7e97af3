import { PanelRight, RotateCcw, Send, User, Users } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { words as wordTables } from '../../locales/index.ts';
import type { Lang, PracticeOwner } from '../../phrasebook/schema.ts';
import { openPanelHere } from './open-panel.ts';

interface Line {
  sender: string;
  text: string;
  isOwn: boolean;
}

/** Milliseconds until a scripted owner answers. */
const THINKING = 900;

const opening = (owner: PracticeOwner): Line[] => owner.messages.map((message) => ({ ...message, isOwn: false }));

/** A chat with made-up owners: each answers once the butler has sent something. Nothing is kept. */
export function PracticeChat({ owners, lang }: { owners: PracticeOwner[]; lang: Lang }): JSX.Element {
  const words = wordTables[lang].practice;
  const [current, setCurrent] = useState(owners[0]!.id);
  const [lines, setLines] = useState(() => new Map(owners.map((owner) => [owner.id, opening(owner)])));
  const [warning, setWarning] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const composer = useRef<HTMLTextAreaElement>(null);
  const owner = owners.find(({ id }) => id === current)!;
  const shown = lines.get(current)!;

  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [shown]);

  const add = (id: string, line: Line): void => setLines((all) => new Map(all).set(id, [...all.get(id)!, line]));

  const send = (): void => {
    const text = composer.current?.value.trim();
    if (!text) return;
    composer.current!.value = '';
    add(owner.id, { sender: words.me, text, isOwn: true });
    const turn = shown.filter(({ isOwn }) => isOwn).length;
    const answer = owner.answers[turn];
    if (answer) setTimeout(() => add(owner.id, { ...answer, isOwn: false }), THINKING);
  };

  return (
    <div class="practice">
      <aside>
        <h2>{words.people}</h2>
        {owners.map(({ id, title, members }) => (
          <button
            type="button"
            key={id}
            aria-current={id === current ? 'true' : undefined}
            onClick={() => setCurrent(id)}
          >
            <Icon of={members ? Users : User} />
            <span>
              <strong>{title}</strong>
              <small>{lines.get(id)!.at(-1)!.text}</small>
            </span>
          </button>
        ))}
      </aside>
      <section class="conversation" data-practice-chat={owner.id} data-members={owner.members}>
        <header>
          <h1>{owner.title}</h1>
          <button type="button" class="quiet" onClick={() => setLines(new Map(lines).set(owner.id, opening(owner)))}>
            <Icon of={RotateCcw} />
            {words.reset}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => void openPanelHere().then((isOpen) => setWarning(isOpen ? '' : words.openPanelFailed))}
          >
            <Icon of={PanelRight} />
            {words.openPanel}
          </button>
        </header>
        <p class="intro" role="status">
          {warning || words.intro}
        </p>
        <div class="lines" ref={list}>
          {shown.map(({ sender, text, isOwn }, index) => (
            <div key={index} class={isOwn ? 'line own' : 'line'} data-message={isOwn ? 'out' : 'in'}>
              <small data-sender>{sender}</small>
              <p data-text>{text}</p>
            </div>
          ))}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <textarea
            key={owner.id}
            ref={composer}
            rows={3}
            aria-label={words.composer}
            placeholder={words.composer}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
          <button type="submit" class="primary">
            <Icon of={Send} />
            {words.send}
          </button>
        </form>
      </section>
    </div>
  );
}
