import type { JSX } from 'preact';
import { Choice } from '../components/Choice.tsx';
import { ProfileForm } from '../components/ProfileForm.tsx';
import { words as wordTables } from '../locales/index.ts';
import { book } from '../phrasebook/index.ts';
import { LANGS, type Lang } from '../phrasebook/schema.ts';
import * as actions from './actions.ts';
import { siteName } from './site.ts';
import * as state from './state.ts';

/** The lines of the card that are asked for first; the other profile blanks are asked for when a phrase needs them. */
const CARD = [
  'butler_name',
  'butler_title',
  'community',
  'service_center',
  'company',
  'butler_phone',
  'hotline',
  'duty_phone',
  'office_hours',
  'center_address',
  'pay_methods',
  'publish_place',
];

/** The butler's card, the switched-on sites, the language, and what happens with the data. */
export function Mine(): JSX.Element {
  const { mine } = state.words.value;
  const lang = state.uiLang.value;
  const fields = CARD.flatMap((key) => {
    const slot = book.slots.find((candidate) => candidate.key === key);
    return slot ? [{ key, label: slot.label[lang], example: slot.example[lang] }] : [];
  });
  return (
    <div class="mine">
      <section>
        <h2>{mine.cardTitle}</h2>
        <p class="why">{mine.cardBody}</p>
        <ProfileForm
          fields={fields}
          values={state.profile.value}
          onChange={(key, value) => {
            actions.setProfile(key, value);
            actions.announce('done', mine.saved);
          }}
        />
      </section>
      <section>
        <h2>{mine.sitesTitle}</h2>
        {state.sites.value.length === 0 && <p class="why">{mine.sitesNone}</p>}
        <ul class="sites">
          {state.sites.value.map((pattern) => (
            <li key={pattern}>
              <span>{siteName(pattern)}</span>
              <button type="button" class="quiet" onClick={() => void actions.switchOff(pattern)}>
                {mine.switchOff}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{mine.language}</h2>
        <Choice<Lang>
          look="segments"
          label={mine.language}
          value={lang}
          options={LANGS.map((value) => ({ value, label: wordTables[value].replyLang[value] }))}
          onChange={actions.setUiLang}
        />
      </section>
      <section>
        <h2>{mine.privacyTitle}</h2>
        <p class="why">{mine.privacyBody}</p>
      </section>
    </div>
  );
}
