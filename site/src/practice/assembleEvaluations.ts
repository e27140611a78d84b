import type { Evaluation } from 'content-models/fields/evaluation';
import type { Locale } from 'content-models/locales';
import { effectDirections, type EffectDirection } from 'content-models/vocabulary/effectDirections';
import { evaluationMethods } from 'content-models/vocabulary/evaluationMethods';
import { readings } from 'content-models/vocabulary/readings';
import { inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import type { Call, Footnotes } from '../record/footnotes.ts';

export type AssembledEvaluation = {
  /** Who evaluated, and when. */
  by: string;
  finding: Localized;
  calls: Call[];
  /** How it was done, what it found in a word, and how much of it was read. */
  notes: string[];
};

/** Prepares what evaluations and studies found, each with how much of it the catalogue has read. */
export function assembleEvaluations(
  evaluations: readonly Evaluation[],
  locale: Locale,
  footnotes: Footnotes,
): AssembledEvaluation[] {
  return evaluations.map(({ by, year, method, direction, read, finding, sources }) => ({
    by: [by, year].filter(Boolean).join(', '),
    finding: localize(finding, locale),
    calls: sources.map((code) => footnotes.call(code)),
    notes: [
      evaluationMethods.label(method, locale),
      ...(direction ? [directionNote(direction, locale)] : []),
      inSentence(readings.label(read, locale)),
    ],
  }));
}

/** What an evaluation found in a word. That nobody has measured it is said of a practice, not of one evaluation. */
function directionNote(direction: EffectDirection, locale: Locale): string {
  if (direction === 'not-measured') return useTranslations(locale)('evaluation.notMeasured');
  return inSentence(effectDirections.label(direction, locale));
}
