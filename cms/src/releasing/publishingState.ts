import { z } from 'zod';

/** A value that the databases keep as null where there is none. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

/** What the publisher does one after the other, and what an editor is shown of it. */
export const publicationSteps = ['snapshot', 'build', 'check', 'switch'] as const;
export type PublicationStep = (typeof publicationSteps)[number];

export const publicationStates = ['running', 'live', 'unchanged', 'failed'] as const;

const codes = z.array(z.string());

export const publicationSchema = z.object({
  id: z.string(),
  state: z.enum(publicationStates),
  /** ISO 8601. */
  startedAt: z.string(),
  finishedAt: optional(z.string()),
  step: optional(z.enum(publicationSteps)),
  /** The release that is live since. */
  release: optional(z.string()),
  /** Whether it was the way back to an earlier release. */
  wentBack: optional(z.boolean()),
  /** The names of those whose changes it has. */
  accounts: optional(z.array(z.string())),
  /** The codes of records that readers see for the first time, otherwise than before, or no more. */
  changes: optional(z.object({ added: codes, changed: codes, removed: codes })),
  /** Why it failed. */
  problem: optional(z.object({ es: z.string(), en: z.string() })),
});

export type Publication = z.output<typeof publicationSchema>;

/** Where readers see a record, in each language in which they do. */
export const pageSchema = z.object({ es: z.string().optional(), en: z.string().optional() });

/** What the forms and the home show of the way from a publication to the site: the answer of `GET /api/publication`. */
export const publishingStateSchema = z.object({
  /** The release that readers see, and since when as ISO 8601; nothing before the first. */
  live: z.object({ id: z.string(), publishedAt: z.string().optional() }).optional(),
  /** What the publisher has still to do: whether there is anything, and the codes of records that it is about. */
  waiting: z.object({ isDue: z.boolean(), codes }),
  /** The last ones, the newest first; the first may be under way. */
  publications: z.array(publicationSchema),
  /** Whether a publisher runs: without one, `npm run publish-site` publishes. */
  hasPublisher: z.boolean(),
  /** The page of the record that is asked about; nothing where readers do not see it. */
  page: pageSchema.optional(),
});

export type PublishingState = z.output<typeof publishingStateSchema>;

/** Whether a publication is due or under way: then it is asked again soon. One that failed is tried again ever more rarely. */
export function isBusy({ waiting, publications, hasPublisher }: PublishingState): boolean {
  const [last] = publications;
  return hasPublisher && (last?.state === 'running' || (waiting.isDue && last?.state !== 'failed'));
}

/** Whether the site shows an earlier release, to which somebody went back. */
export function isBack({ publications }: PublishingState): boolean {
  return publications.find(({ state }) => state === 'live')?.wentBack ?? false;
}
