import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Payload, Where } from 'payload';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { chainPath, findOrphans, gapAnchor, gapText } from './orphans.ts';

/** Something to do: what, how much, and the list where it is done. */
export type Task = { label: string; count: number; href: string };

/** A source's few words in two languages need no approval. */
const translatedKinds = draftedKinds.filter((kind) => kind !== 'sources');

const isDraft: Where = { _status: { equals: 'draft' } };
const isUntranslated: Where = { 'translation.status': { not_equals: 'approved' } };

/** Drafts waiting, by kind. */
export function waitingDrafts(payload: Payload, language: Locale): Promise<Task[]> {
  return tasks(
    payload,
    language,
    draftedKinds,
    isDraft,
    'where[or][0][and][0][_status][equals]=draft',
  );
}

/** Records whose English is missing, in the making or outdated, by kind. */
export function waitingTranslations(payload: Payload, language: Locale): Promise<Task[]> {
  const query = 'where[or][0][and][0][translation.status][not_equals]=approved';
  return tasks(payload, language, translatedKinds, isUntranslated, query);
}

/** Practices whose next review is due within 30 days, or was. */
export function dueReviews(payload: Payload, language: Locale, now = new Date()): Promise<Task[]> {
  const limit = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();
  const where: Where = {
    and: [{ _status: { equals: 'published' } }, { reviewDue: { less_than_equal: limit } }],
  };
  return tasks(
    payload,
    language,
    ['practices'],
    where,
    `where[or][0][and][0][reviewDue][less_than_equal]=${limit}`,
  );
}

/** Where the chain ends, each gap with the number of its records. */
export async function chainGaps(payload: Payload, language: Locale): Promise<Task[]> {
  const gaps = await findOrphans(payload);
  return gaps
    .map(({ kind, lacks, records }) => ({
      label: gapText({ kind, lacks }, language),
      count: records.length,
      href: `/admin${chainPath}#${gapAnchor({ kind, lacks })}`,
    }))
    .filter(({ count }) => count > 0);
}

async function tasks(
  payload: Payload,
  language: Locale,
  among: readonly DraftedKind[],
  where: Where,
  query: string,
): Promise<Task[]> {
  const counted = await Promise.all(
    among.map(async (kind) => {
      const { totalDocs } = await payload.find({
        collection: kind,
        where,
        draft: true,
        trash: false,
        limit: 1,
        depth: 0,
        overrideAccess: true,
      });
      return {
        label: kinds[kind].names.one[language],
        count: totalDocs,
        href: `/admin/collections/${kind}?${query}`,
      };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
