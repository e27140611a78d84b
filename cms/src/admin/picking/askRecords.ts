import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { z } from 'zod';

/** A record as it is chosen: `heading` tells it apart from others, in the language of the admin. */
export type Pickable = { id: string; heading: string };

type Question = {
  kind: Kind;
  /** Words of the record; all records without any. */
  search?: string;
  /** These records alone, or all but these. */
  only?: readonly string[];
  except?: readonly string[];
  /** The records with these codes alone. */
  codes?: readonly string[];
  page?: number;
};

export type Found = { records: Pickable[]; hasMore: boolean };

const perPage = 30;
/** As many records as an answer may have. */
const mostAnswered = 300;
/** As many ids as a condition may have: see `requests/bounds`. */
const mostIds = 400;

const answerSchema = z.object({
  docs: z.array(z.object({ id: z.string(), heading: z.string().nullish() })),
  hasNextPage: z.boolean(),
});

/**
 * Asks the server for records, drafts included, in the order of their headings.
 * @throws Error where it does not answer with records.
 */
export async function askRecords(
  { kind, search = '', only, except = [], codes, page = 1 }: Question,
  signal: AbortSignal,
): Promise<Found> {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    locale: 'es' satisfies Locale,
    limit: String(only || codes ? mostAnswered : perPage),
    page: String(page),
    sort: 'findable',
    'select[heading]': 'true',
  });
  if (search.trim() !== '') query.set('where[and][0][findable][like]', search.slice(0, 300));
  if (only) query.set('where[and][1][id][in]', only.slice(0, mostIds).join(','));
  if (except.length > 0) query.set('where[and][2][id][not_in]', except.slice(0, mostIds).join(','));
  if (codes) query.set('where[and][3][code][in]', codes.slice(0, mostIds).join(','));
  // By POST, as Payload's own pickers ask: an address would be too short for many ids.
  const response = await fetch(`/api/${kind}`, {
    method: 'POST',
    body: query.toString(),
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    signal,
  });
  if (!response.ok) throw new Error(`The ${kind} were not found: ${response.status}.`);
  const { docs, hasNextPage } = answerSchema.parse(await response.json());
  return {
    records: docs.map(({ id, heading }) => ({ id, heading: heading ?? id })),
    hasMore: hasNextPage,
  };
}
