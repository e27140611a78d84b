import { z } from 'zod';
import { kindNames } from '../kinds.ts';
import { locales } from '../locales.ts';

const storedSchema = z.object({
  kind: z.enum(kindNames),
  /** What the schema of its kind would parse, complete or not. */
  record: z.record(z.string(), z.unknown()),
});

/** What the CMS asks of the service of the site: the page of a record, with a draft in place of the live record. */
export const previewRequestSchema = storedSchema.extend({
  locale: z.enum(locales),
  /** The ISO day that it is for whoever runs the catalogue. */
  today: z.string(),
  /** Records that it links to and that are not on the live site, as they are in the CMS. */
  linked: z.array(storedSchema),
  /** Whether what differs from the live page is marked. */
  marksChanges: z.boolean(),
  /** The path under which styles and pictures are asked for, without a final slash. */
  files: z.string(),
  /** Until when the link works through which the page was opened, as ISO 8601. */
  until: z.string().optional(),
});

export type PreviewRequest = z.input<typeof previewRequestSchema>;
