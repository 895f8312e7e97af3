// Finding elements that a person can see and type in.

/** True where the element is laid out and not hidden; parents that are hidden hide it too. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** Visible elements that match, in the order of the page. */
export function visibleAll(scope: ParentNode, css: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(css)].filter(isVisible);
}

const area = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** The largest visible element of the first selector that finds any: twins and leftovers are smaller. */
export function largestVisible(scope: ParentNode, selectors: string[]): HTMLElement | undefined {
  for (const css of selectors) {
    const [largest] = visibleAll(scope, css).sort((a, b) => area(b) - area(a));
    if (largest) return largest;
  }
  return undefined;
}
