import type { JSX } from 'preact';
import { PageNotice } from '../components/PageNotice.tsx';
import * as actions from './actions.ts';
import { siteName } from './site.ts';
import * as state from './state.ts';

/** What stands between the panel and a conversation, and what to do about it; nothing where all is well. */
export function PageStatus(): JSX.Element | null {
  const page = state.page.value;
  const words = state.words.value.page;
  const practice = { label: words.practice, onPress: () => void actions.openPractice() };
  const known = state.sites.value.map(siteName);
  switch (page.kind) {
    case 'connecting':
      return <p class="empty">{words.connecting}</p>;
    case 'off':
      return (
        <PageNotice
          title={words.offTitle(page.site.name)}
          body={words.offBody}
          action={{ label: words.switchOn(page.site.name), onPress: () => void actions.switchOn(page.site) }}
          second={practice}
        />
      );
    case 'hidden': {
      const sites = known.length > 0 ? ` ${words.knownSites}: ${known.join(', ')}` : '';
      return <PageNotice title={words.hiddenTitle} body={words.hiddenBody + sites} second={practice} />;
    }
    case 'restricted':
      return <PageNotice title={words.restrictedTitle} body={words.restrictedBody} second={practice} />;
    case 'gone':
      return <PageNotice title={words.goneTitle} body={words.goneBody} />;
    case 'read': {
      const { result } = page;
      if (!result.ok && result.reason === 'no-chat')
        return <PageNotice title={words.noChatTitle} body={words.noChatBody} />;
      if (!result.ok) return <PageNotice title={words.noConversationTitle} body={words.noConversationBody} />;
      if (result.value.degraded) return <p class="warning-line">{words.degraded}</p>;
      const isEmpty = !state.pageWords.value && !result.value.isNewGroup;
      return isEmpty ? <PageNotice title={words.emptyTitle} body={words.emptyBody} /> : null;
    }
  }
}
