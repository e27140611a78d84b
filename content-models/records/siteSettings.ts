import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { localizedText, text } from '../fields/localized.ts';

/** The settings of the site: operator, contact, licence, repository. All are empty until an operator fills them in. */
export const siteSettingsSchema = z.strictObject({
  operatorName: localizedText(200).optional(),
  contactAddress: z.union([z.email(), webAddress]).optional(),
  contentLicence: z.strictObject({ name: text(120), url: webAddress.optional() }).optional(),
  repositoryUrl: webAddress.optional(),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
