import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Payload, Where } from 'payload';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { chainPath, findOrphans, gapAnchor, gapText } from './orphans.ts';

/** A task on the dashboard: its label, the number of records, and the link to their list. */
export type Task = { label: string; count: number; href: string };

/** Sources have no translation to approve. */
const translatedKinds = draftedKinds.filter((kind) => kind !== 'sources');

const isDraft: Where = { _status: { equals: 'draft' } };
const isUntranslated: Where = { 'translation.status': { not_equals: 'approved' } };

/** Unpublished drafts, by kind. */
export function waitingDrafts(payload: Payload, language: Locale): Promise<Task[]> {
  return tasks(
    payload,
    language,
    draftedKinds,
    isDraft,
    'where[or][0][and][0][_status][equals]=draft',
  );
}

/** Records whose English is not approved (missing, draft, in review or outdated), by kind. */
export function waitingTranslations(payload: Payload, language: Locale): Promise<Task[]> {
  const query = 'where[or][0][and][0][translation.status][not_equals]=approved';
  return tasks(payload, language, translatedKinds, isUntranslated, query);
}

/** Published practices whose review is due within 30 days or overdue. */
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

/** The gaps in the chain, each with its number of records. */
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
