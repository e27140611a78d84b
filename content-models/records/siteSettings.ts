import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { localizedText, text } from '../fields/localized.ts';

/** What an operator tells about itself. Everything is empty until somebody fills it in; nothing is invented. */
export const siteSettingsSchema = z.strictObject({
  operatorName: localizedText(200).optional(),
  contactAddress: z.union([z.email(), webAddress]).optional(),
  contentLicence: z.strictObject({ name: text(120), url: webAddress.optional() }).optional(),
  repositoryUrl: webAddress.optional(),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
