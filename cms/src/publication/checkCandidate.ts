import { kinds, type RecordOf } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import { issueText, isUnanswered } from 'content-models/rules/issueText';
import { referencesOf, uncitedCalls } from 'content-models/rules/references';
import { hasEnglish } from 'content-models/rules/translation';
import { translation } from 'content-models/fields/translation';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { DraftedKind } from '../records/documents.ts';
import { codeOfLinked } from '../records/linkedDocuments.ts';
import { unsavedCode } from '../records/numberedCodes.ts';
import { toRecord } from '../records/toRecord.ts';
import { languageOf } from '../refusals/language.ts';
import type { FieldProblem } from '../refusals/messages.ts';
import type { Candidate } from './candidate.ts';
import { contradictions } from './contradictions.ts';
import { progressProblems } from './progressProblems.ts';

type Checked<K extends DraftedKind> = {
  /** The input of the schema, complete or not. */
  content: object;
  record: RecordOf<K> | undefined;
  problems: FieldProblem[];
};

/**
 * Validates a record that is about to be published: the parsed record, and every problem at once, in the editor's
 * language.
 */
export async function checkCandidate<K extends DraftedKind>(
  candidate: Candidate<K>,
): Promise<Checked<K>> {
  const { kind, pair, linked, dates, describe, req } = candidate;
  const language = languageOf(req);
  const content = toRecord(kind, pair, codeOfLinked(linked));
  const input = kind === 'sources' ? content : { ...content, ...dates };
  const parsed = kinds[kind].schema.safeParse(input, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const record = parsed.data;
  // What an incomplete record links to and cites is told with what is missing in it.
  const stated = record ?? content;
  const problems = [
    ...distinct(issues.map((issue) => asProblem(issue, candidate))),
    ...unpublishedLinks(stated, candidate),
    ...uncitedFootnotes(stated, candidate),
    ...(record ? await progressProblems(kind, record, candidate) : []),
    ...(record ? await contradictions(kind, record, candidate) : []),
  ];
  if (await lacksEnglishAlt(stated, req))
    problems.push(describe(['media'], texts.englishAlt[language]));
  return { content, record, problems };
}

function asProblem(
  issue: z.core.$ZodIssue,
  { describe, req }: Pick<Candidate<DraftedKind>, 'describe' | 'req'>,
): FieldProblem {
  const problem = describe(issue.path, issueText(issue, languageOf(req)));
  return isUnanswered(issue) ? { ...problem, isUnanswered: true } : problem;
}

function unpublishedLinks<K extends DraftedKind>(
  record: object,
  { kind, linked, describe, req }: Candidate<K>,
): FieldProblem[] {
  const language = languageOf(req);
  const targets = [...linked].map(([id, target]) => ({ id, ...target }));
  return referencesOf(kind, record)
    .filter(({ required }) => required)
    .flatMap(({ path, code, kind: to }) => {
      const target = targets.find((each) => each.kind === to && each.code === code);
      if (target?.isPublic) return [];
      const isUnsaved = to !== 'countries' && code === unsavedCode(to);
      const text = isUnsaved ? texts.linkUnsaved : fill(texts.linkUnpublished, code);
      const problem = describe(formPathOf(path), text[language]);
      return target ? { ...problem, record: { collection: to, id: target.id } } : problem;
    });
}

function uncitedFootnotes(
  record: object,
  { describe, req }: Pick<Candidate<DraftedKind>, 'describe' | 'req'>,
): FieldProblem[] {
  if (!hasSources(record)) return [];
  const language = languageOf(req);
  return uncitedCalls(record).map(({ path, code }) =>
    describe(formPathOf(path), fill(texts.uncited, code)[language]),
  );
}

/** A record that is public in English needs alternative texts in English. */
async function lacksEnglishAlt(record: object, req: PayloadRequest): Promise<boolean> {
  if (!('media' in record && Array.isArray(record.media) && record.media.length > 0)) return false;
  if (!isApproved(record)) return false;
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: {
      and: [
        { code: { in: record.media } },
        { 'alt.en': { exists: true } },
        { 'alt.en': { not_equals: '' } },
      ],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs < record.media.length;
}

const texts = {
  linkUnpublished: {
    es: 'enlaza a CODE, que no está publicada. Publíquela antes o quite el enlace.',
    en: 'links to CODE, which is not published. Publish it first or remove the link.',
  },
  linkUnsaved: {
    es: 'enlaza a un registro que todavía no se ha guardado. Guárdelo y publíquelo antes.',
    en: 'links to a record that was not saved yet. Save and publish it first.',
  },
  uncited: {
    es: 'llama a CODE, que no está entre las fuentes del registro. Añádala a «Fuentes» o quite la llamada.',
    en: 'calls CODE, which is not among the sources of the record. Add it to “Sources” or remove the call.',
  },
  englishAlt: {
    es: 'tiene una imagen sin texto alternativo en inglés, y el registro se publica en inglés. Escríbalo en la imagen.',
    en: 'has a picture without alternative text in English, and the record is published in English. Write it in the picture.',
  },
} satisfies Record<string, Bilingual>;

function fill(text: Bilingual, code: string): Bilingual {
  return { es: text.es.replace('CODE', code), en: text.en.replace('CODE', code) };
}

function formPathOf(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function hasSources(record: object): record is { sources: string[] } {
  return 'sources' in record && Array.isArray(record.sources);
}

const translatedSchema = z.looseObject({ translation });

function isApproved(record: object): boolean {
  const parsed = translatedSchema.safeParse(record);
  return parsed.success && hasEnglish(parsed.data);
}

/** Problems without repetitions: a list may break the same rule in each of its rows. */
function distinct(problems: FieldProblem[]): FieldProblem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
