import type { SiteSettings } from 'content-models/records/siteSettings';

/** Where a reader can write to: the operator's page or a mail with a subject; nothing where no address was given. */
export function contactLink({ contactAddress }: SiteSettings, subject: string): string | undefined {
  if (contactAddress === undefined || contactAddress.startsWith('http')) return contactAddress;
  return `mailto:${contactAddress}?subject=${encodeURIComponent(subject)}`;
}
