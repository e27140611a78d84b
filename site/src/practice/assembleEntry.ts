import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import { practices, type Practice } from 'content-models/records/practice';
import type { RichText } from 'content-models/fields/richText';
import { assembleFacts } from '../record/assembleFacts.ts';
import { firstSentence } from '../record/firstSentence.ts';
import { createFootnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import { assembleCosts } from './assembleCosts.ts';
import { assembleEvaluations } from './assembleEvaluations.ts';
import { assembleHead, costsInHead } from './assembleHead.ts';
import { assembleSheet } from './assembleSheet.ts';
import { assembleUnknown } from './assembleUnknown.ts';

/** A narrative field as HTML. */
export type Narrative = {
  field: NarrativeField;
  heading: string;
  html: string;
  lang: Locale | undefined;
};

type NarrativeField =
  | (typeof doesFields)[number]
  | (typeof backgroundFields)[number]
  | (typeof meansFields)[number]
  | (typeof replicationFields)[number];

const doesFields = ['steps', 'participation'] as const;
const backgroundFields = ['objectives', 'context'] as const;
const meansFields = ['resources'] as const;
const replicationFields = ['enablingFactors', 'constraints', 'lessons', 'replication'] as const;

export type AssembledEntry = ReturnType<typeof assembleEntry>;

/** Prepares the page of an entry from top to bottom, so that footnotes are numbered in reading order. */
export function assembleEntry(practice: Practice, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const label = fieldLabels('practices', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const page = { catalogue, locale, footnotes };
  const toHtml = (blocks: RichText) =>
    richTextHtml(blocks, { footnotes, callLabel: t('call.label') });
  const narratives = (fields: readonly NarrativeField[]): Narrative[] =>
    fields.flatMap((field) => {
      const text = practice[field];
      if (!text) return [];
      const { value, lang } = localize(text, locale);
      return [{ field, heading: label(field), html: toHtml(value), lang }];
    });

  const { value: summary, lang } = localize(practice.summary, locale);
  const resources = () =>
    narratives(meansFields).map(({ html, lang: of }) => ({ text: '', html, lang: of }));
  const head = assembleHead(practice, resources, page);
  const description = localize(practice.description, locale);
  const [opening, ...further] = description.value;
  const how = {
    opening: toHtml(opening ? [opening] : []),
    further: toHtml(further),
    lang: description.lang,
  };
  const does = narratives(doesFields);
  const background = narratives(backgroundFields);
  const facts = assembleFacts(practice.facts, locale, footnotes);
  const moreCosts = assembleCosts(practice.costs.slice(costsInHead), locale, footnotes);
  const evaluations = assembleEvaluations(practice.evaluations, locale, footnotes);
  const differ = practice.discrepancies && localize(practice.discrepancies, locale);
  const differing = differ && { html: toHtml(differ.value), lang: differ.lang };
  const replication = narratives(replicationFields);
  const sheet = assembleSheet(practice, page);

  return {
    summary: { ...firstSentence(summary, lang ?? locale), lang },
    head,
    how,
    does,
    background,
    moreCosts,
    facts,
    evaluations,
    differ: differing,
    replication,
    unknown: assembleUnknown(practice, locale),
    sheet,
    /** Whether most questions are unanswered: what is not known then comes right after what is. */
    isSparse: practice.notStated.length > practices.questions.length / 2,
    sources: footnotes.sources(practice.sources),
  };
}
