import { locales } from 'content-models/locales';
import { z } from 'zod';
import { optional } from '../releasing/publishingState.ts';

/** For how many days a link may work; the first is proposed. */
export const linkDays = [7, 1, 30] as const;

export const askedLinkSchema = z.strictObject({
  locale: z.enum(locales),
  days: z.literal([...linkDays]),
});

/** A link to the preview of a record, as the answers of `/api/KIND/ID/preview-links` tell it. */
export const previewLinksSchema = z.object({
  links: z.array(
    z.object({
      id: z.string(),
      address: z.string(),
      locale: z.enum(locales),
      /** The name of whoever made it. */
      account: optional(z.string()),
      /** ISO 8601. */
      madeAt: z.string(),
      until: z.string(),
      openedAt: optional(z.string()),
    }),
  ),
});

export type PreviewLink = z.output<typeof previewLinksSchema>['links'][number];
