import { fieldLabels, fieldQuestions } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { answeringRole } from './assembleHead.ts';

/** What a reader can ask of a practice, because no source answers it. */
export type Unknown = {
  /** What the head of the page lacks, in a word or two each. */
  inHead: string[];
  /** Everything that is not known, as questions to take along. */
  questions: string[];
};

const headFields = ['populations', 'startDate', 'costs', 'contact'] as const;

/** Prepares what no source says of a practice: once in short for the head, once as questions. */
export function assembleUnknown(practice: Practice, locale: Locale): Unknown {
  const t = useTranslations(locale);
  const label = fieldLabels('practices', locale);
  const question = fieldQuestions('practices', locale);
  const asked = new Set<string>(practice.notStated);
  const lacksAnswering = !asked.has('institutions') && !answeringRole(practice);
  const isStatusUnknown = practice.status === 'unknown';
  return {
    inHead: [
      ...(answeringRole(practice) ? [] : [t('entry.lacks.answering')]),
      ...(isStatusUnknown ? [t('entry.lacks.status')] : []),
      ...headFields.filter((field) => asked.has(field)).map((field) => inSentence(label(field))),
    ],
    questions: [
      ...(lacksAnswering ? [question('institutions')] : []),
      ...(isStatusUnknown ? [t('entry.ask.status')] : []),
      ...practice.notStated.map(question),
      ...(practice.effectDirection === 'not-measured' ? [t('entry.ask.effect')] : []),
    ],
  };
}
