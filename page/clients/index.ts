// All described clients; the first that recognises the page is taken.
import type { Client } from './client.ts';
import converse from './converse.ts';
import practice from './practice.ts';

export const clients: Client[] = [practice, converse];

/** The client whose elements stand on the page, or undefined: then the generic reader is asked. */
export function recognise(document: Document): Client | undefined {
  return clients.find(({ presence }) => presence.some((css) => document.querySelector(css)));
}
