// The one layout of a phrasebook file, so that a diff shows only changed words.
import { Document, isCollection, isScalar, visit } from 'yaml';

const FIELDS = ['signals', 'keywords', 'guide', 'law', 'calming', 'phrases'];
const INLINE_LISTS = new Set(['keywords', 'also']);

/** Prints an entry's plain value as YAML in the canonical layout: `layOut(parse(file)) === file` holds for every file. */
export function layOut(value: Record<string, unknown>): string {
  const ordered = Object.fromEntries(
    [...FIELDS.filter((field) => field in value), ...Object.keys(value).filter((field) => !FIELDS.includes(field))].map(
      (field) => [field, value[field]],
    ),
  );
  const document = new Document(ordered, { schema: 'failsafe' });
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (INLINE_LISTS.has(key) && isCollection(pair.value)) pair.value.flow = true;
      if (key === 'text' && isScalar(pair.value) && String(pair.value.value).endsWith('\n'))
        pair.value.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
