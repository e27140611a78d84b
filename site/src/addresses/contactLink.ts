import type { SiteSettings } from 'content-models/records/siteSettings';

/**
 * The link for writing to the operator: a page, or a mail address with a subject and a text; undefined without a contact.
 */
export function contactLink(
  { contactAddress }: SiteSettings,
  subject: string,
  text?: string,
): string | undefined {
  if (contactAddress === undefined || contactAddress.startsWith('http')) return contactAddress;
  const body = text === undefined ? '' : `&body=${encodeURIComponent(text)}`;
  return `mailto:${contactAddress}?subject=${encodeURIComponent(subject)}${body}`;
}
