import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Payload, Where } from 'payload';
import { headingOf } from '../finding/heading.ts';
import { valuesOfAll } from '../finding/recordTexts.ts';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { chainPath, findOrphans, gapAnchor, gapText } from './orphans.ts';

/**
 * A task on the dashboard: its label, the number of records, and the link to their list; and the first of the records,
 * each with the place where the task is done, where that is not their form.
 */
export type Task = { label: string; count: number; href: string; first?: Item[] };

type Item = { label: string; href: string };

/** So many records are named below a task. */
const mostNamed = 5;

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

/**
 * Records whose English is not approved (missing, draft, in review or outdated), by kind; those that were changed last
 * are named, and lead to the view in which they are translated.
 */
export async function waitingTranslations(payload: Payload, language: Locale): Promise<Task[]> {
  const query = 'where[or][0][and][0][translation.status][not_equals]=approved';
  const waiting = await tasks(payload, language, translatedKinds, isUntranslated, query);
  return Promise.all(
    waiting.map(async ({ kind, ...task }) => ({
      ...task,
      first: await firstUntranslated(payload, language, kind),
    })),
  );
}

async function firstUntranslated(
  payload: Payload,
  language: Locale,
  kind: DraftedKind,
): Promise<Item[]> {
  const { docs } = await payload.find({
    collection: kind,
    where: isUntranslated,
    draft: true,
    trash: false,
    locale: 'all',
    limit: mostNamed,
    depth: 0,
    overrideAccess: true,
    sort: '-updatedAt',
  });
  return docs.map((document) => ({
    label: headingOf(kind, valuesOfAll(kind, document))[language],
    href: `/admin/collections/${kind}/${document.id}/translation`,
  }));
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
): Promise<(Task & { kind: DraftedKind })[]> {
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
        kind,
        label: kinds[kind].names[totalDocs === 1 ? 'one' : 'many'][language],
        count: totalDocs,
        href: `/admin/collections/${kind}?${query}`,
      };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
