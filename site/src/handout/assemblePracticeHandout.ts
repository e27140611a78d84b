import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { RichText } from 'content-models/fields/richText';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { localize, type Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import { assembleCosts } from '../practice/assembleCosts.ts';
import { assembleEvaluations } from '../practice/assembleEvaluations.ts';
import { assembleHead, costsInHead, type PageContext } from '../practice/assembleHead.ts';
import { assembleNotices, declaredNotices } from '../practice/assembleNotices.ts';
import { assembleUnknown } from '../practice/assembleUnknown.ts';
import { inChronology } from '../practice/inChronology.ts';
import { assembleFacts } from '../record/assembleFacts.ts';
import { createFootnotes } from '../record/footnotes.ts';
import type { RecordNotice } from '../record/translationNotices.ts';
import type { AnswerRow, Block, Handout, HandoutSection, Run } from './Handout.ts';
import { fine, handoutFrame, list, sourceList, type Edition } from './handoutParts.ts';
import { richTextBlocks } from './richTextBlocks.ts';
import { factRuns, textRun, valueRuns } from './sheetRuns.ts';

/** How much of an entry its handout tells. */
export type PracticeDetail = {
  /** Facts and evaluations, in the order of the entry. */
  facts: number;
  /** Blocks of each text. */
  blocks: number;
  questions: number;
};

/** From everything down to what a meeting needs: a handout takes the first with which it fits its two pages. */
export const practiceDetails: readonly [PracticeDetail, ...PracticeDetail[]] = [
  { facts: 12, blocks: 12, questions: 18 },
  { facts: 6, blocks: 4, questions: 12 },
  { facts: 4, blocks: 2, questions: 8 },
  { facts: 3, blocks: 1, questions: 6 },
];

type Context = PageContext & { practice: Practice; detail: PracticeDetail };

/** The handout of a practice for a meeting, as the page of the entry has it, in its order and with its sources. */
export function assemblePracticeHandout(
  practice: Practice,
  edition: Edition,
  detail: PracticeDetail,
): Handout {
  const { catalogue, locale } = edition;
  const t = useTranslations(locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const context = { practice, detail, catalogue, locale, footnotes };
  const page = { kind: 'entry', slug: practice.slug } as const;
  const places = practice.countries.map((country) => countries.label(country, locale));
  // In the order of the page: sources are numbered as they are called.
  const sections = [
    { heading: t('entry.sheet'), blocks: inShort(context) },
    { heading: t('entry.does'), blocks: doing(context) },
    { heading: t('handout.means'), blocks: means(context) },
    { heading: t('handout.facts'), blocks: facts(context) },
    { heading: t('entry.evaluations'), blocks: evaluations(context) },
    { heading: t('entry.before'), blocks: texts(replicating, context) },
    { heading: t('entry.questions'), blocks: questions(context) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    ...handoutFrame(page, practice.contentUpdatedOn, edition),
    kicker: [entryClasses.label(practice.entryClass, locale), ...places, practice.code].join(' · '),
    title: textRun(localize(practice.title, locale)),
    lead: [textRun(localize(practice.summary, locale))],
    sections: withNotices(sections, context),
    sources: sourceList(footnotes, edition),
  };
}

/** Notices come first, on paper as on the page. */
function withNotices(sections: HandoutSection[], { practice, ...page }: Context) {
  const [first, ...others] = sections;
  if (!first) return sections;
  const notices = [...assembleNotices(practice, page), ...declaredNotices(practice, page.locale)];
  return [{ ...first, blocks: [...notices.map(noticeBlock), ...first.blocks] }, ...others];
}

function noticeBlock({ title, texts }: RecordNotice): Block {
  const runs = texts.flatMap((text, place): Run[] => [
    ...(place > 0 ? [{ text: ' ' }] : []),
    textRun(text),
  ]);
  return { kind: 'notice', title, runs };
}

/** Whether it worked and what an official asks first, then in one line what no source says. */
function inShort({ practice, ...page }: Context): Block[] {
  const { locale } = page;
  const t = useTranslations(locale);
  const label = fieldLabels('practices', locale);
  const { effectDirection, evidenceLevel } = practice;
  const verdict: AnswerRow[] = [
    ...(effectDirection
      ? [answer(label('effectDirection'), effectDirections.label(effectDirection, locale))]
      : []),
    answer(
      t('trust.evidence'),
      t('trust.grade', {
        grade: evidenceLevel,
        max: evidenceLevels.keys.length - 1,
        label: evidenceLevels.label(evidenceLevel, locale),
      }),
    ),
  ];
  const rows = assembleHead(practice, () => [], page).map((row) => ({
    question: row.label,
    answers: row.values.map(valueRuns),
  }));
  const lacking = assembleUnknown(practice, locale).inHead;
  return [
    {
      kind: 'answers',
      head: [t('handout.question'), t('handout.answer')],
      rows: [...verdict, ...rows],
    },
    ...(lacking.length > 0 ? [fine(t('entry.lacks', { list: lacking.join(', ') }))] : []),
  ];
}

const answer = (question: string, text: string): AnswerRow => ({ question, answers: [[{ text }]] });

function doing(context: Context): Block[] {
  const { practice, locale } = context;
  return [
    ...beginning(localize(practice.description, locale), context),
    ...texts(['steps', 'participation'], context),
  ];
}

/** What it takes, then the sums that the table has no room for. */
function means(context: Context): Block[] {
  const { practice, locale, footnotes, detail } = context;
  const more = practice.costs.slice(costsInHead, costsInHead + detail.facts);
  const resources = practice.resources && localize(practice.resources, locale);
  return [
    ...(resources ? beginning(resources, context) : []),
    ...list(assembleCosts(more, locale, footnotes).map(factRuns)),
  ];
}

const replicating = ['enablingFactors', 'constraints', 'lessons', 'replication'] as const;

type Text = (typeof replicating)[number] | 'steps' | 'participation';

/** The texts that an entry has of these, each after its name. */
function texts(fields: readonly Text[], context: Context): Block[] {
  const { practice, locale } = context;
  const label = fieldLabels('practices', locale);
  return fields.flatMap((field): Block[] => {
    const text = practice[field];
    if (!text) return [];
    const heading: Block = { kind: 'heading', runs: [{ text: label(field) }] };
    return [heading, ...beginning(localize(text, locale), context)];
  });
}

/** As much of a text as there is room for. */
function beginning({ value, lang }: Localized<RichText>, { footnotes, detail }: Context): Block[] {
  return richTextBlocks(value.slice(0, detail.blocks), { footnotes, lang });
}

function facts({ practice, locale, footnotes, detail }: Context): Block[] {
  const chosen = practice.facts.slice(0, detail.facts);
  return list(inChronology(assembleFacts(chosen, locale, footnotes)).map(factRuns));
}

function evaluations({ practice, locale, footnotes, detail }: Context): Block[] {
  const chosen = practice.evaluations.slice(0, detail.facts);
  return list(
    assembleEvaluations(chosen, locale, footnotes).map(({ by, finding, calls, notes }): Run[] => [
      { text: `${by}: ` },
      { ...textRun(finding), calls: calls.map(({ number }) => number) },
      { text: ` (${notes.join(' · ')})` },
    ]),
  );
}

function questions({ practice, locale, detail }: Context): Block[] {
  const t = useTranslations(locale);
  const asked = assembleUnknown(practice, locale).questions.slice(0, detail.questions);
  if (asked.length === 0) return [];
  return [fine(t('entry.questionsNote')), ...list(asked.map((text) => [{ text }]))];
}
