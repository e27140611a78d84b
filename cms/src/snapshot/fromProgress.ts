import type { Locale } from 'content-models/locales';
import type { Progress } from 'content-models/schemas/progress';
import type { IdOf } from './documents.ts';
import { fromTranslation } from './translation.ts';
import { fromDay, textIn } from './values.ts';

/** Progress as a form in one language. */
export function fromProgress(record: Progress, locale: Locale, idOf: IdOf) {
  return {
    code: record.code,
    kind: record.kind,
    roadmapItem: idOf('roadmapItems', record.roadmapItem),
    country: record.country,
    reportedStatus: record.reportedStatus ?? null,
    reportedOn: record.reportedOn,
    reportedBy: record.reportedBy,
    narrative: textIn(record.narrative, locale),
    value: { indicator: record.value?.indicator ?? null, value: record.value?.value ?? null },
    sources: record.sources.map((code) => idOf('sources', code)),
    supersedes: record.supersedes ? idOf('progress', record.supersedes) : null,

    verifiedStatus: record.verifiedStatus ?? null,
    verifiedBy: record.verifiedBy ?? null,
    verifiedOn: fromDay(record.verifiedOn),

    translation: fromTranslation(record.translation),
  };
}
