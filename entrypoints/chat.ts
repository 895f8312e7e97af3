// Runs in the chat pages that the butler switched on; registered at run time, see background.ts. An unlisted script
// rather than a content script entrypoint: the framework's wrapper would bring the webextension polyfill into the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from '../page/serve.ts';

declare global {
  /** Ends the copy of this script that a previous load or a previous version of the extension left behind. */
  var stopTuotie: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.stopTuotie?.();
  globalThis.stopTuotie = servePage(chrome.runtime);
});
