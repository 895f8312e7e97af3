// Reads values out of a page by the selector forms of a client description.
import type { Mark, Selector } from '../clients/client.ts';
import { plainText } from './text.ts';

function pick(value: string | null | undefined, selector: { regex?: string; group?: number }): string {
  const whole = value?.trim() ?? '';
  if (!selector.regex) return whole;
  return new RegExp(selector.regex).exec(whole)?.[selector.group ?? 0] ?? '';
}

const attribute = (element: Element | null | undefined, name: string): string | null | undefined =>
  name === 'textContent' ? element?.textContent : element?.getAttribute(name);

function readOne(scope: Element, selector: Selector): string {
  if (typeof selector === 'string') return plainText(scope.querySelector(selector));
  if ('const' in selector) return selector.const;
  if ('shadow' in selector)
    return plainText(scope.querySelector(selector.css)?.shadowRoot?.querySelector(selector.shadow));
  if (!('from' in selector)) return pick(attribute(scope.querySelector(selector.css), selector.attr), selector);
  if (selector.from === 'document') return pick(scope.ownerDocument.title, selector);
  if (selector.from === 'self') return pick(attribute(scope, selector.attr), selector);
  const around = scope.closest(selector.closest);
  const element = selector.css ? around?.querySelector(selector.css) : around;
  return pick(selector.attr ? attribute(element, selector.attr) : plainText(element), selector);
}

/** The first non-empty value of an ordered list of selectors, or ''. */
export function readValue(scope: Element, selectors: Selector[] = []): string {
  for (const selector of selectors) {
    const value = readOne(scope, selector);
    if (value) return value;
  }
  return '';
}

/** Whether a row carries one of the marks. */
export function isMarked(row: Element, marks: Mark[]): boolean {
  return marks.some(({ on, css }) =>
    on === 'self' ? row.matches(css) : on === 'inside' ? !!row.querySelector(css) : !!row.closest(css),
  );
}
