// What the butler can do in the panel. Each press answers visibly.
import { browser } from 'wxt/browser';
import type { Lang, Tone } from '../phrasebook/schema.ts';
import { emptySlots, fill, type SlotValues } from '../reply/slots/fill.ts';
import { profile as storedProfile } from '../storage/profile.ts';
import { settings as storedSettings } from '../storage/settings.ts';
import { quarantined } from '../storage/stored.ts';
import { askPage, followActivePage } from './page-link.ts';
import type { Site } from './site.ts';
import * as state from './state.ts';

const NOTICE_SHOWN = 6_000;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows a line at the foot of the panel for some seconds. */
export function announce(kind: state.Notice['kind'], text: string): void {
  clearTimeout(noticeTimer);
  state.notice.value = { kind, text };
  noticeTimer = setTimeout(() => (state.notice.value = undefined), NOTICE_SHOWN);
}

/** Puts text on the clipboard; the older way where a focused window is missing. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused while another window has the focus: a selected field can still be copied from.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}

async function copyText(text: string, message: string, kind: state.Notice['kind']): Promise<void> {
  const isCopied = await writeClipboard(text);
  announce(isCopied ? kind : 'warning', isCopied ? message : state.words.value.notice.copyFailed);
}

/** The reply with all blanks filled; where one is empty the form opens instead. */
function finished(offer: state.Offer, purpose: 'insert' | 'copy'): string | undefined {
  const text = fill(offer.text, state.slotValues.value);
  if (text === undefined) state.filling.value = { offer, purpose };
  return text;
}

/** True where a private reply goes to a group and the butler has not yet pressed a second time. */
function mustAskAgain({ phrase }: state.Offer): boolean {
  const isWrongChannel = state.channel.value === 'group' && phrase.channel === 'private';
  if (!isWrongChannel || state.askedAgain.value === phrase.id) return false;
  state.askedAgain.value = phrase.id;
  announce('warning', state.words.value.card.privateInGroup);
  return true;
}

/** Puts a reply into the page's composer; copies it where that is not possible. Never sends. */
export async function insert(offer: state.Offer): Promise<void> {
  const page = state.page.value;
  const conversation = state.conversation.value;
  if (page.kind !== 'read' || !conversation) return copy(offer);
  if (mustAskAgain(offer)) return;
  const text = finished(offer, 'insert');
  if (text === undefined) return;
  state.askedAgain.value = undefined;
  const { notice } = state.words.value;
  const request = { key: conversation.key, text };
  // Rejected where nobody answers any more: the tab was closed, or the page reloaded while inserting.
  const result = await askPage(page.tabId, 'insertReply', request).catch(() => undefined);
  if (result?.ok) return announce('done', notice.inserted);
  const reason = result?.reason ?? 'page-gone';
  if (reason === 'conversation-changed' || reason === 'already-there') return announce('warning', notice[reason]);
  await copyText(text, notice[reason], 'warning');
}

/** Copies a reply, for chats outside the browser. */
export async function copy(offer: state.Offer): Promise<void> {
  const text = finished(offer, 'copy');
  if (text !== undefined) await copyText(text, state.words.value.notice.copied, 'done');
}

/** The form was filled: remember what was typed and go on. */
export async function finishFilling(values: SlotValues): Promise<void> {
  const task = state.filling.value;
  if (!task) return;
  state.typedSlots.value = { ...state.typedSlots.value, ...values };
  if (emptySlots(task.offer.text, state.slotValues.value).length > 0) return;
  state.filling.value = undefined;
  await (task.purpose === 'insert' ? insert(task.offer) : copy(task.offer));
}

export function setTone(tone: Tone): void {
  void storedSettings.update((settings) => ({ ...settings, tone }));
}

export function setUiLang(uiLang: Lang): void {
  void storedSettings.update((settings) => ({ ...settings, uiLang }));
}

/** One line of the butler's card; an empty value is taken out. */
export function setProfile(key: string, value: string): void {
  void storedProfile.update((profile) => {
    const rest = Object.fromEntries(Object.entries(profile).filter(([other]) => other !== key));
    return value.trim() ? { ...rest, [key]: value.trim() } : rest;
  });
}

/** Asks the browser for one site. Must be called straight from a click: the browser wants to see the gesture. */
export async function switchOn(site: Site): Promise<void> {
  const isGranted = await browser.permissions.request({ origins: [site.pattern] });
  if (!isGranted) announce('warning', state.words.value.page.refused);
}

/** Gives the permission back and stops the script in the open page. */
export async function switchOff(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  // A page that does not answer has no script to stop.
  await Promise.allSettled(tabs.map(({ id }) => askPage(id!, 'stop', undefined)));
  await browser.permissions.remove({ origins: [pattern] });
}

/** The same panel as a small window, for chats outside the browser. */
export async function openDesk(): Promise<void> {
  await browser.windows.create({ url: '/desk.html', type: 'popup', width: 380, height: 720 });
}

export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: '/practice.html' });
}

async function readSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  state.sites.value = origins;
}

/** Loads what is stored and, in the side panel, follows the page; called once by the entrypoint. */
export async function startPanel(surface: state.Surface): Promise<void> {
  state.surface.value = surface;
  storedSettings.watch((settings) => (state.settings.value = settings));
  storedProfile.watch((profile) => (state.profile.value = profile));
  browser.permissions.onAdded.addListener(readSites);
  browser.permissions.onRemoved.addListener(readSites);
  [state.settings.value, state.profile.value] = await Promise.all([storedSettings.read(), storedProfile.read()]);
  await readSites();
  if ((await quarantined()).length > 0) announce('warning', state.words.value.mine.quarantined);
  if (surface === 'panel') followActivePage((page) => (state.page.value = page));
}
