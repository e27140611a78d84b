import type { CodeOf, Pair } from './documents.ts';
import { toTranslation } from './translation.ts';
import { codesOf, group, localized, said, toDay } from './values.ts';

/** Progress as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toProgress({ common, es, en }: Pair<'progress'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    kind: said(common.kind),
    roadmapItem: codeOf('roadmapItems', common.roadmapItem),
    country: said(common.country),
    reportedStatus: said(common.reportedStatus),
    reportedOn: said(common.reportedOn),
    reportedBy: said(common.reportedBy),
    narrative: localized(es.narrative, en.narrative),
    value: group({
      indicator: said(common.value?.indicator),
      value: said(common.value?.value),
    }),
    sources: codesOf('sources', common.sources, codeOf),
    supersedes: codeOf('progress', common.supersedes),

    verifiedStatus: said(common.verifiedStatus),
    verifiedBy: said(common.verifiedBy),
    verifiedOn: toDay(common.verifiedOn),

    translation: toTranslation(common.translation),
  };
}
