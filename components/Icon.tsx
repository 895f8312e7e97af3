import { h, type JSX } from 'preact';
import type { IconNode } from 'lucide';

/** One lucide icon, 16 px, in the colour of the text beside it; decoration only, the label says what it does. */
export function Icon({ of }: { of: IconNode }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
