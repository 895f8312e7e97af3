// Reads a chat that nobody described, by its structure: a box to type in, above it a list of rows,
// own messages on the far side and others' on the near side.
import { MESSAGES_READ, type ChatMessage } from '../../messaging/protocol.ts';
import { guessComposer } from './composer.ts';
import type { Reading } from './read.ts';
import { plainText } from './text.ts';
import { isVisible } from './visible.ts';

const OWN = /(^|[-_ ])(own|self|me|mine|sent|outgoing|out|right|from-me|is-out)([-_ ]|$)/i;
const OTHER = /(^|[-_ ])(other|others|them|received|incoming|in|left|is-in)([-_ ]|$)/i;
const SENDER = '[class*=sender i], [class*=author i], [class*=nick i], [class*=username i], [data-sender]';
const TIME = 'time, [class*=time i], [class*=date i]';
const SENDER_OR_TIME = `${SENDER}, ${TIME}, button, [role=button]`;
const HEADING = 'h1, h2, h3, [role=heading], [class*=title i]';
const MEMBERS = /[（(]\s*(\d{1,5})\s*(人|members?)?\s*[)）]/;

const childrenOf = (element: Element): HTMLElement[] => [...element.children] as HTMLElement[];

/** Children that look like message rows: laid out, with words, and not one giant block. */
function rowsOf(list: HTMLElement): HTMLElement[] {
  return childrenOf(list).filter((row) => isVisible(row) && row.innerText?.trim() && row.clientHeight < innerHeight);
}

/** The element above the composer whose children are most like rows: many, of one shape, filling the height. */
function findList(composer: HTMLElement): HTMLElement | undefined {
  const box = composer.getBoundingClientRect();
  const isAbove = (list: Element): boolean => {
    const { top, left, right } = list.getBoundingClientRect();
    return top < box.top && Math.min(right, box.right) - Math.max(left, box.left) > box.width / 2;
  };
  for (let scope = composer.parentElement; scope; scope = scope.parentElement) {
    const lists = [scope, ...scope.querySelectorAll<HTMLElement>('*')]
      .filter((list) => list.childElementCount > 1 && !list.contains(composer) && isAbove(list))
      .map((list) => ({ list, rows: rowsOf(list) }))
      .filter(({ list, rows }) => rows.length >= 2 && isListOfMessages(list, rows));
    const [best] = lists.sort((a, b) => b.rows.length - a.rows.length);
    if (best) return best.list;
  }
  return undefined;
}

function isListOfMessages(list: HTMLElement, rows: HTMLElement[]): boolean {
  if (list.matches('nav *, header *, nav, header, [role=toolbar], [role=toolbar] *, select, tr')) return false;
  const { width } = list.getBoundingClientRect();
  const [first, second] = rows.map((row) => row.getBoundingClientRect());
  const isStacked = !!first && !!second && Math.abs(first.top - second.top) > 4;
  return width > 150 && isStacked && rows.some((row) => directionOf(row, list) !== undefined);
}

/** Class names and data attributes: what a page's author called the element. */
const namesOf = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) => (/^(class|data-.*)$/.test(name) ? `${name} ${value}` : ''))
    .join(' ');

/** By name where the page says it, else by where the words stand between the list's two edges. */
function directionOf(row: HTMLElement, list: HTMLElement): 'in' | 'out' | undefined {
  for (const element of [row, ...childrenOf(row)]) {
    const [isOwn, isOther] = [OWN.test(namesOf(element)), OTHER.test(namesOf(element))];
    if (isOwn !== isOther) return isOwn ? 'out' : 'in';
  }
  const range = document.createRange();
  range.selectNodeContents(row);
  const words = range.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const [before, after] = [words.left - frame.left, frame.right - words.right];
  if (Math.abs(before - after) < 0.08 * frame.width) return undefined; // in the middle: a date, a notice
  const isFarSide = getComputedStyle(list).direction === 'rtl' ? before < after : before > after;
  return isFarSide ? 'out' : 'in';
}

function readRow(row: HTMLElement, list: HTMLElement): ChatMessage | undefined {
  const direction = directionOf(row, list);
  const text = plainText(row, SENDER_OR_TIME);
  if (!direction || !text) return undefined;
  const sender = plainText(row.querySelector(SENDER)) || row.getAttribute('data-sender') || null;
  return { direction, sender, text };
}

/** The heading nearest above the list, else the document's title without its counter of unread messages. */
function findTitle(list: HTMLElement | undefined): string {
  for (let scope = list?.parentElement; scope; scope = scope.parentElement) {
    for (const heading of scope.querySelectorAll<HTMLElement>(HEADING)) {
      const [line = ''] = heading.innerText.trim().split('\n');
      if (line && line.length < 80 && isVisible(heading) && !list?.contains(heading)) return line;
    }
  }
  return document.title.replace(/^\(\d+\)\s*/, '');
}

/** The open conversation, or undefined where the page has no box to type in or no two rows above it. */
export function readGeneric(): Reading | undefined {
  const composer = guessComposer();
  if (!composer) return undefined;
  const list = findList(composer);
  if (!list) return undefined;
  const messages = rowsOf(list)
    .slice(-MESSAGES_READ)
    .flatMap((row) => readRow(row, list) ?? []);
  const title = findTitle(list);
  const members = MEMBERS.exec(title)?.[1];
  const speakers = new Set(messages.filter(({ direction }) => direction === 'in').map(({ sender }) => sender));
  speakers.delete(null);
  return {
    composer,
    conversation: {
      client: 'generic',
      degraded: false,
      key: `generic ${location.pathname}${location.hash} ${title}`,
      title,
      isGroup: !!members || speakers.size > 1,
      members: members ? Number(members) : null,
      isNewGroup: false,
      messages,
    },
  };
}
