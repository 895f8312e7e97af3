import { render } from 'preact';
import '../../components/panel.css';
import { preferredLang } from '../../locales/index.ts';
import { servePage } from '../../page/serve.ts';
import { book } from '../../phrasebook/index.ts';
import { settings } from '../../storage/settings.ts';
import { PracticeChat } from './PracticeChat.tsx';
import './practice.css';

// A content script cannot run in a page of the extension: here the same page modules are served by the page itself.
servePage(chrome.runtime);

const { uiLang } = await settings.read();
const lang = uiLang ?? preferredLang(navigator.language);
document.documentElement.lang = lang;
render(<PracticeChat owners={book.practice[lang]} lang={lang} />, document.getElementById('app')!);
settings.watch((changed) => {
  if (changed.uiLang && changed.uiLang !== lang) location.reload();
});
