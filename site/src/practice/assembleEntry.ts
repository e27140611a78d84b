import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import { practices, type Practice } from 'content-models/records/practice';
import type { RichText } from 'content-models/fields/richText';
import { assembleFacts } from '../record/assembleFacts.ts';
import { createFootnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import { assembleCosts } from './assembleCosts.ts';
import { assembleEvaluations } from './assembleEvaluations.ts';
import { assembleSheet } from './assembleSheet.ts';

/** A narrative field as HTML; without `heading` where it is the only one of its section. */
export type Narrative = {
  field: NarrativeField;
  heading: string;
  html: string;
  lang: Locale | undefined;
};

type NarrativeField =
  (typeof doesFields)[number] | (typeof meansFields)[number] | (typeof replicationFields)[number];

const doesFields = ['context', 'objectives', 'description', 'steps', 'participation'] as const;
const meansFields = ['resources'] as const;
const replicationFields = ['enablingFactors', 'constraints', 'lessons', 'replication'] as const;

/** Prepares the page of an entry from top to bottom, so that footnotes are numbered in reading order. */
export function assembleEntry(practice: Practice, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const label = fieldLabels('practices', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const toHtml = (blocks: RichText) =>
    richTextHtml(blocks, { footnotes, callLabel: t('call.label') });
  const narratives = (fields: readonly NarrativeField[]): Narrative[] =>
    fields.flatMap((field) => {
      const text = practice[field];
      if (!text) return [];
      const { value, lang } = localize(text, locale);
      return [{ field, heading: label(field), html: toHtml(value), lang }];
    });

  const sheet = assembleSheet(practice, catalogue, locale, footnotes);
  const does = narratives(doesFields);
  const costs = assembleCosts(practice.costs, locale, footnotes);
  const resources = narratives(meansFields);
  const facts = assembleFacts(practice.facts, locale, footnotes);
  const evaluations = assembleEvaluations(practice.evaluations, locale, footnotes);
  const differ = practice.discrepancies && localize(practice.discrepancies, locale);

  const differing = differ && { html: toHtml(differ.value), lang: differ.lang };
  const replication = narratives(replicationFields);

  return {
    sheet,
    does,
    costs,
    resources,
    facts,
    evaluations,
    differ: differing,
    replication,
    unknown: practice.notStated.map(label),
    /** Whether most questions are unanswered: what is known and what is not then comes before the fact sheet. */
    isSparse: practice.notStated.length > practices.questions.length / 2,
    sources: footnotes.sources(practice.sources),
  };
}
