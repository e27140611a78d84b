import { z } from 'zod';

/** A complete web address that may be shown as a link. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((value) => !isIncompleteAddress(value), { params: { rule: 'incompleteAddress' } })
  .refine((value) => !hasCredentials(value), { params: { rule: 'addressWithPassword' } });

/** Whether an address was cut somewhere on its way: it may be named, never linked. */
export function isIncompleteAddress(value: string): boolean {
  return /\[cut\]|…|\.\.\.|[\s<>]/.test(value) || /-$/.test(value);
}

/** Whether an address carries a user name or a password before its host: readers would get them, and a fake host hides there. */
function hasCredentials(value: string): boolean {
  return /^https?:\/\/[^/?#]*@/i.test(value);
}

/**
 * What makes two addresses the same source: host and path without `www.`, protocol, default port,
 * fragment, tracking parameters or a final slash.
 */
export function sourceIdentity(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  return `${host}${port && `:${port}`}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
