// Puts a reply into the composer: tries the strategies in order, believes only what the composer holds afterwards,
// and stops at the first change it did not expect. Never sends.
import type { InsertResult } from '../../messaging/protocol.ts';
import { composerText, isField } from '../conversation/composer.ts';
import { readPage } from '../conversation/read.ts';
import { placeCaret } from './caret.ts';
import { beforeInput } from './strategies/before-input.ts';
import { execCommand } from './strategies/exec-command.ts';
import { paste } from './strategies/paste.ts';
import { setRangeText } from './strategies/set-range-text.ts';
import type { Strategy } from './strategies/strategy.ts';

// order matters
const FIELD_STRATEGIES = [execCommand, setRangeText];
const RICH_STRATEGIES = [paste, beforeInput, execCommand];

/** How often and how long an asynchronous editor is asked whether the text has arrived, in milliseconds. */
const CHECK_EVERY = 40;
const CHECK_FOR = 400;

/** Editors differ in how they keep line breaks and spaces: compared is what is left without them. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');
const occurrences = (text: string, part: string): number => (part ? text.split(part).length - 1 : 0);

/** A word or two may be wanted twice; a whole reply is not. */
const SHORTEST_REPLY = 10;

/** The keyboard stays in the side panel after a press there: Enter, meant for the chat, presses the button again. */
function isThere(composer: HTMLElement, text: string): boolean {
  const wanted = bare(text);
  return wanted.length >= SHORTEST_REPLY && bare(composerText(composer)).endsWith(wanted);
}

type Outcome = 'inserted' | 'unchanged' | 'changed';

async function settle(composer: HTMLElement, before: string, text: string): Promise<Outcome> {
  const wanted = bare(text);
  const judge = (): Outcome => {
    const now = bare(composerText(composer));
    const isThere = composer.isConnected && occurrences(now, wanted) > occurrences(bare(before), wanted);
    return isThere ? 'inserted' : now === bare(before) ? 'unchanged' : 'changed';
  };
  for (let waited = 0; waited < CHECK_FOR; waited += CHECK_EVERY) {
    if (judge() === 'inserted') return 'inserted';
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY));
  }
  return judge();
}

/**
 * Inserts at the caret and keeps what is already there.
 * @param key The conversation the reply was made for; another one open now is refused.
 * @param text Plain text, `\n` for line breaks.
 */
export async function insertReply({ key, text }: { key: string; text: string }): Promise<InsertResult> {
  const reading = readPage();
  if (typeof reading === 'string' || reading.conversation.key !== key)
    return { ok: false, reason: 'conversation-changed' };
  const { composer } = reading;
  if (!composer) return { ok: false, reason: 'no-composer' };
  if (isThere(composer, text)) return { ok: false, reason: 'already-there' };
  await placeCaret(composer);
  // The page may have switched while the caret settled.
  const again = readPage();
  if (typeof again === 'string' || again.conversation.key !== key || again.composer !== composer)
    return { ok: false, reason: 'conversation-changed' };

  const before = composerText(composer);
  const strategies: Strategy[] = isField(composer) ? FIELD_STRATEGIES : RICH_STRATEGIES;
  for (const strategy of strategies) {
    if (!strategy.fits(composer)) continue;
    strategy.insert(composer, text);
    const outcome = await settle(composer, before, text);
    if (outcome === 'inserted') return { ok: true, value: { method: strategy.id, text: composerText(composer) } };
    if (outcome === 'changed') break;
  }
  return { ok: false, reason: 'editor-refused' };
}
