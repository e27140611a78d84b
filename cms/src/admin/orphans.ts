import { kinds } from 'content-models/kinds';
import type { Bilingual, Locale } from 'content-models/locales';
import { chainGaps, type ChainKind } from 'content-models/rules/chain';
import type { Payload } from 'payload';
import { z } from 'zod';
import { headingOf } from '../finding/heading.ts';
import { valuesOfAll } from '../finding/recordTexts.ts';
import { idOfLink, type Link } from '../records/documents.ts';
import { withoutJoins } from '../records/pairs.ts';
import { adminTexts } from './adminTexts.ts';

/** Path of the admin view that lists them. */
export const chainPath = '/cadena';

/** A record as an item of a list, in both languages. */
type Named = { id: string; code: string; heading: Bilingual };

/** The records of a kind that lack neighbours of another kind. */
export type Orphans = { kind: ChainKind; lacks: ChainKind; records: Named[] };

/** A gap in words: "Retos sin práctica". */
export function gapText(
  { kind, lacks }: Pick<Orphans, 'kind' | 'lacks'>,
  language: Locale,
): string {
  const { many } = kinds[kind].names;
  return adminTexts[language].gap(many[language], kinds[lacks].names.mention[language]);
}

export function gapAnchor({ kind, lacks }: Pick<Orphans, 'kind' | 'lacks'>): string {
  return `${kind}-${lacks}`;
}

const link = z.union([z.string(), z.looseObject({ id: z.string() })]).nullish();
const links = z
  .array(link)
  .nullish()
  .transform((list) => list ?? []);

const documentSchema = z.looseObject({
  id: z.string(),
  code: z.string().nullish(),
  challenges: links,
  practices: links,
  recommendations: links,
  supportingPractices: links,
  roadmapItem: link,
});

/**
 * Finds the gaps in the chain, drafts included: for each kind of gap its records, possibly none. Records without a code
 * (never saved explicitly) and those in the trash are left out.
 */
export async function findOrphans(payload: Payload): Promise<Orphans[]> {
  const documents = {
    challenges: await read(payload, 'challenges'),
    practices: await read(payload, 'practices'),
    recommendations: await read(payload, 'recommendations'),
    roadmapItems: await read(payload, 'roadmapItems'),
    progress: await read(payload, 'progress'),
  };
  const codes = new Map(
    Object.values(documents).flatMap((list) => list.map(({ id, code }) => [id, code])),
  );
  const codesOf = (targets: Link[]) =>
    targets.flatMap((target) => codes.get(idOfLink(target) ?? '') ?? []);
  const gaps = chainGaps({
    challenges: documents.challenges,
    practices: documents.practices.map(({ code, challenges }) => ({
      code,
      challenges: codesOf(challenges),
    })),
    recommendations: documents.recommendations.map(({ code, challenges, practices }) => ({
      code,
      challenges: codesOf(challenges),
      practices: codesOf(practices),
    })),
    roadmapItems: documents.roadmapItems.map(({ code, recommendations, supportingPractices }) => ({
      code,
      recommendations: codesOf(recommendations),
      supportingPractices: codesOf(supportingPractices),
    })),
    progress: documents.progress.map(({ code, roadmapItem }) => ({
      code,
      roadmapItem: codes.get(idOfLink(roadmapItem) ?? '') ?? '',
    })),
  });
  return gaps.map(({ kind, lacks, codes: missing }) => {
    const isMissing = new Set(missing);
    return { kind, lacks, records: documents[kind].filter(({ code }) => isMissing.has(code)) };
  });
}

async function read<K extends ChainKind>(payload: Payload, kind: K) {
  const { docs } = await payload.find({
    collection: kind,
    draft: true,
    trash: false,
    locale: 'all',
    joins: withoutJoins<K>(),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: 'code',
  });
  return z
    .array(documentSchema)
    .parse(docs)
    .flatMap(({ code, ...document }) =>
      code
        ? [
            {
              ...document,
              code,
              heading: headingOf(kind, valuesOfAll(kind, { ...document, code })),
            },
          ]
        : [],
    );
}
