import type { RecordOf } from 'content-models/kinds';
import { ruleText } from 'content-models/rules/issueText';
import { progressMisfits } from 'content-models/rules/progressMisfits';
import type { Progress } from 'content-models/records/progress';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import type { DraftedKind } from '../records/documents.ts';
import { codeOfLinked, type Linked } from '../records/linkedDocuments.ts';
import { livePair } from '../records/pairs.ts';
import { languageOf } from '../refusals/language.ts';
import type { FieldProblem } from '../refusals/messages.ts';
import type { Candidate } from './candidate.ts';

type Check<K extends DraftedKind> = (
  record: RecordOf<K>,
  candidate: Candidate<K>,
) => Promise<FieldProblem[]>;

const checks: { [K in DraftedKind]?: Check<K> } = {
  progress: fitsItsItem,
  roadmapItems: keepsItsProgress,
};

/** Why progress does not fit its roadmap item, or why a roadmap item would no longer fit its published progress. */
export async function progressProblems<K extends DraftedKind>(
  kind: K,
  record: RecordOf<K>,
  candidate: Candidate<K>,
): Promise<FieldProblem[]> {
  return (await checks[kind]?.(record, candidate)) ?? [];
}

async function fitsItsItem(
  progress: Progress,
  { linked, describe, req }: Candidate<'progress'>,
): Promise<FieldProblem[]> {
  const itemId = idOfCode(linked, progress.roadmapItem);
  const item = itemId ? await livePair('roadmapItems', itemId, req) : undefined;
  const supersededId = progress.supersedes && idOfCode(linked, progress.supersedes);
  const superseded = supersededId ? await livePair('progress', supersededId, req) : undefined;
  const misfits = progressMisfits(
    progress,
    item && { countries: item.common.countries ?? [], indicators: item.common.indicators ?? [] },
    superseded && {
      ...superseded.common,
      roadmapItem: codeOfLinked(linked)('roadmapItems', superseded.common.roadmapItem),
    },
  );
  return misfits.map(({ path, rule }) => describe(path, ruleText(rule)[languageOf(req)]));
}

async function keepsItsProgress(
  item: RoadmapItem,
  { id, describe, req }: Candidate<'roadmapItems'>,
): Promise<FieldProblem[]> {
  if (!id) return [];
  const { docs } = await req.payload.find({
    collection: 'progress',
    where: { and: [{ _status: { equals: 'published' } }, { roadmapItem: { equals: id } }] },
    draft: false,
    trash: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const indicators = item.indicators.map((row) => row.id);
  const lost = {
    countries: docs.some(({ country }) => country && !item.countries.includes(country)),
    indicators: docs.some(({ value }) => value?.indicator && !indicators.includes(value.indicator)),
  };
  return (['countries', 'indicators'] as const)
    .filter((field) => lost[field])
    .map((field) => describe([field], ruleText('usedByProgress')[languageOf(req)]));
}

function idOfCode(linked: ReadonlyMap<string, Linked>, code: string): string | undefined {
  return [...linked].find(([, target]) => target.code === code)?.[0];
}
