import type { JSX } from 'preact';
import type { Words } from '../locales/index.ts';
import type { Entry } from '../phrasebook/schema.ts';

/** How to answer in this situation, folded away until somebody wants to know. */
export function GuideBox({ entry, words }: { entry: Entry; words: Words }): JSX.Element {
  const { guide } = entry;
  const list = (label: string, lines: string[]): JSX.Element | false =>
    lines.length > 0 && (
      <>
        <dt>{label}</dt>
        {lines.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </>
    );
  return (
    <details class="guide">
      <summary>{words.card.guide}</summary>
      <dl>
        {list(words.guide.goal, [guide.goal])}
        {list(words.guide.must, guide.must)}
        {list(words.guide.avoid, guide.avoid)}
        {list(words.guide.ask, guide.ask)}
        {list(words.guide.promise, [guide.promise])}
        {list(words.guide.escalate, [guide.escalate])}
        {list(words.guide.law, entry.law)}
      </dl>
    </details>
  );
}
