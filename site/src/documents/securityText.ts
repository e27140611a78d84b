import { locales } from 'content-models/locales';
import type { SiteSettings } from 'content-models/records/siteSettings';

/** The path at which security researchers look for a contact (https://www.rfc-editor.org/rfc/rfc9116#section-3). */
export const securityTextPath = '/.well-known/security.txt';

/** RFC 9116 recommends less than a year, so that nobody relies on a stale contact. */
const validDays = 364;

/**
 * `security.txt` (RFC 9116): the contact for reporting vulnerabilities. It expires a year after the newest change of
 * the content, not of the clock: builds have to be reproducible, and nobody knows whether the contact of a catalogue
 * that has not changed for a year is still read. Undefined where the settings name no contact that the standard allows
 * (a mail address or an https page), or where no record has a date.
 * @param newestChange the newest date of all records, as YYYY-MM-DD.
 * @param siteUrl the public address of the site; the file only has a canonical address over https.
 */
export function securityText(
  { contactAddress }: SiteSettings,
  newestChange: string | undefined,
  siteUrl: string,
): string | undefined {
  const contact = contactUri(contactAddress);
  if (contact === undefined || newestChange === undefined) return undefined;
  const canonical = new URL(securityTextPath, siteUrl);
  return [
    `Contact: ${contact}`,
    `Expires: ${daysAfter(newestChange, validDays)}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    ...(canonical.protocol === 'https:' ? [`Canonical: ${canonical.href}`] : []),
    '',
  ].join('\n');
}

/** The standard only allows pages over https, because http can be tampered with. */
function contactUri(address: SiteSettings['contactAddress']): string | undefined {
  if (address === undefined || !/^https?:/.test(address)) return address && `mailto:${address}`;
  return address.startsWith('https:') ? new URL(address).href : undefined;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
