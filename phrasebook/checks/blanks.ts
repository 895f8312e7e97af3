// Blanks: `{{key}}`, taken from slots.yaml, and none in a group that would tell the group something private.
import type { Channel, Lang, Phrasebook } from '../schema.ts';
import type { Report } from '../source.ts';

/** A blank anywhere in a text; its first group is the key. */
export const BLANK = /\{\{([^{}]*)\}\}/g;

/** The keys of a text's blanks, in its order, doubles included. */
export function blanksOf(text: string): string[] {
  return [...text.matchAll(BLANK)].map(([, key = '']) => key);
}

/** The text with every blank filled from its example. */
export function rendered(text: string, lang: Lang, { slots }: Phrasebook): string {
  return text.replace(BLANK, (whole, key: string) => slots.find((slot) => slot.key === key)?.example[lang] ?? whole);
}

/** Reports unknown blanks, private ones in a group, and braces that belong to none. */
export function checkBlanks(
  text: string,
  channel: Channel,
  path: (string | number)[],
  { slots }: Phrasebook,
  report: Report,
): void {
  for (const key of blanksOf(text)) {
    const slot = slots.find((candidate) => candidate.key === key);
    if (!slot) report(path, `{{${key}}} is not a blank anyone can fill.`, 'Take a key from phrasebook/slots.yaml.');
    else if (slot.scope === 'private' && channel === 'group')
      report(
        path,
        `{{${key}}} is private and must not stand in a group.`,
        'Leave it out and offer the details in private.',
      );
  }
  if (/[{}｛｝]/.test(text.replace(BLANK, '')))
    report(path, 'There is a brace outside a blank.', 'Write blanks as {{key}}.');
}
