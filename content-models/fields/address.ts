import { z } from 'zod';

/** A complete http(s) address of at most 2,000 characters that may be rendered as a link. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((value) => !isIncompleteAddress(value), { params: { rule: 'incompleteAddress' } })
  .refine((value) => !hasCredentials(value), { params: { rule: 'addressWithPassword' } });

/** Whether an address was truncated (`…`, `[cut]`, trailing dots): it may be quoted, never linked. */
export function isIncompleteAddress(value: string): boolean {
  return /\[cut\]|…|\.\.\.$|[\s<>]/.test(value);
}

/** Whether an address has a userinfo part (`https://user:password@host`), which leaks credentials and can fake a host. */
function hasCredentials(value: string): boolean {
  return /^https?:\/\/[^/?#]*@/i.test(value);
}

/**
 * Normalizes an address for comparison (canonical URL): host, path and sorted query, without `www.`, protocol, default
 * port, fragment, tracking parameters or trailing slash, and with percent escapes in upper case.
 * @throws TypeError where it is no URL.
 */
export function sourceIdentity(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = upperCaseEscapes(url.pathname.replace(/\/+$/, ''));
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  return `${host}${port && `:${port}`}${path}${upperCaseEscapes(url.search)}`;
}

/** `%c3` and `%C3` are the same (RFC 3986, 2.1). */
function upperCaseEscapes(part: string): string {
  return part.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
}
