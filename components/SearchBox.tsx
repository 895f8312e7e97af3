import { Search, X } from 'lucide';
import type { JSX, Ref } from 'preact';
import type { Words } from '../locales/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  query: string;
  words: Words;
  field: Ref<HTMLInputElement>;
  onChange(query: string): void;
  /** ↓ or Enter: on to the results. */
  onLeave(): void;
}

/** Always on top. While an input method composes, nothing is searched and no key means anything. */
export function SearchBox({ query, words, field, onChange, onLeave }: Props): JSX.Element {
  return (
    <div class="search" role="search">
      <Icon of={Search} />
      <input
        ref={field}
        type="text"
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        value={query}
        autocomplete="off"
        onInput={(event) => {
          if (!event.isComposing) onChange(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') onChange('');
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onLeave();
        }}
      />
      {query && (
        <button
          type="button"
          class="icon-button"
          title={words.search.clear}
          aria-label={words.search.clear}
          onClick={() => onChange('')}
        >
          <Icon of={X} />
        </button>
      )}
    </div>
  );
}
