import { browser } from 'wxt/browser';

/** Opens the panel beside this page; must be called straight from a click. False where the browser refuses. */
export async function openPanelHere(): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    } else {
      await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
    }
    return true;
  } catch {
    return false; // no gesture, or a browser without a side panel: the page says how to open it
  }
}
