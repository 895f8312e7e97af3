// Addresses as permissions see them: a site is scheme and host, without port and path.

export interface Site {
  /** Match pattern for `permissions.request`: `https://chat.example.com/*`. */
  pattern: string;
  /** Host name for people. */
  name: string;
}

/** The site of an address, or undefined where no extension may go: browser pages, files, other extensions. */
export function siteOf(url: string): Site | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { pattern: `${protocol}//${hostname}/*`, name: hostname };
}

/** The host name in a match pattern. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
