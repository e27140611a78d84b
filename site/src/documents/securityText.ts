import { locales } from 'content-models/locales';
import type { SiteSettings } from 'content-models/records/siteSettings';

/** Where whoever found a hole looks for whom to tell (https://www.rfc-editor.org/rfc/rfc9116#section-3). */
export const securityTextPath = '/.well-known/security.txt';

/** RFC 9116 recommends less than a year, so that nobody relies on a contact that has gone stale. */
const validDays = 364;

/**
 * `security.txt` (RFC 9116): whom to tell of a hole. It expires a year after the newest change of the content: a
 * release must be the same bytes on any day, so the clock cannot be asked, and of a catalogue that nobody has touched
 * for a year nobody can say that its contact still reads. Nothing where the settings name no contact that the standard
 * allows (a mail address or a page over https), or no record has a date yet.
 * @param newestChange the day on which any record last changed, as YYYY-MM-DD.
 * @param siteUrl where the site is read; only over https does the file say where it belongs.
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

/** The standard takes a page over https alone: http could be changed on its way. */
function contactUri(address: SiteSettings['contactAddress']): string | undefined {
  if (address === undefined || !/^https?:/.test(address)) return address && `mailto:${address}`;
  return address.startsWith('https:') ? new URL(address).href : undefined;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
