import type { SiteSettings } from 'content-models/records/siteSettings';

/** The link for writing to the operator: a page, or a mail address with a subject; undefined without a contact. */
export function contactLink({ contactAddress }: SiteSettings, subject: string): string | undefined {
  if (contactAddress === undefined || contactAddress.startsWith('http')) return contactAddress;
  return `mailto:${contactAddress}?subject=${encodeURIComponent(subject)}`;
}
