// The greetings of the year: one list a language, read here and checked in checks/greetings.ts.
import { GREETING_KINDS, TONES, type Greeting, type Lang, type Tone } from './schema.ts';
import { checkBlock, checkFields, checkOneOf, type Report, type Shape, type Source } from './source.ts';

const SHAPE: Shape = {
  id: 'text',
  kind: 'text',
  name: 'text',
  rule: 'text',
  hook: 'text',
  avoid: 'list',
  'warm?': 'text',
  'formal?': 'text',
  'brief?': 'text',
};

/** Reads greetings.yaml; an item whose frame is broken is reported and left out. */
export function readGreetings(source: Source, lang: Lang, report: Report): Greeting[] {
  if (!Array.isArray(source.value)) {
    report([], 'The greetings are not a list.', 'Begin each day with “- id:”.');
    return [];
  }
  return source.value.flatMap((value: unknown, index): Greeting[] => {
    if (!checkFields(value, [index], SHAPE, report)) return [];
    const { id, kind, name, rule, hook, avoid, ...texts } = value as Pick<
      Greeting,
      'name' | 'rule' | 'hook' | 'avoid'
    > &
      Record<'id' | 'kind', string> &
      Partial<Record<Tone, string>>;
    checkOneOf(kind, GREETING_KINDS, [index, 'kind'], report);
    for (const tone of TONES) if (texts[tone] !== undefined) checkBlock(source, [index, tone], report);
    const trimmed = Object.fromEntries(Object.entries(texts).map(([tone, text]) => [tone, text.trim()]));
    return [{ id, lang, kind: kind as Greeting['kind'], name, rule, hook, avoid, texts: trimmed }];
  });
}
