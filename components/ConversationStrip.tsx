import { ClipboardPaste, PictureInPicture2, User, Users } from 'lucide';
import type { JSX } from 'preact';
import type { Words } from '../locales/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  /** Undefined while no conversation is read. */
  conversation: { title: string; isGroup: boolean; members: number | null; isNewGroup: boolean } | undefined;
  isDesk: boolean;
  words: Words;
  onOpenDesk(): void;
}

/** Whom the reply is for. A group must never look like a private chat. */
export function ConversationStrip({ conversation, isDesk, words, onOpenDesk }: Props): JSX.Element {
  const { strip } = words;
  const kind = conversation ? (conversation.isGroup ? 'group' : 'private') : 'none';
  const label = conversation
    ? conversation.isGroup
      ? strip.group
      : strip.private
    : isDesk
      ? strip.desk
      : words.appName;
  return (
    <header class={`strip ${kind}`}>
      <Icon of={kind === 'group' ? Users : kind === 'private' ? User : ClipboardPaste} />
      <h1 title={conversation?.title}>
        <span class="strip-kind">{label}</span>
        {conversation && (conversation.title || strip.untitled)}
      </h1>
      {conversation?.isNewGroup && <span class="mark">{strip.newGroup}</span>}
      {conversation?.members != null && <span class="strip-members">{strip.members(conversation.members)}</span>}
      {!isDesk && (
        <button
          type="button"
          class="icon-button"
          title={strip.openDesk}
          aria-label={strip.openDesk}
          onClick={onOpenDesk}
        >
          <Icon of={PictureInPicture2} />
        </button>
      )}
    </header>
  );
}
