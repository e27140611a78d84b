import { isAddressed } from 'content-models/kinds';
import { contentFingerprint, nextReaderDates } from 'content-models/rules/readerDates';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  Field,
  PayloadRequest,
} from 'payload';
import type { DocumentOf, DraftedKind, Pair } from '../records/documents.ts';
import { findLinked } from '../records/linkedDocuments.ts';
import { candidatePair } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { fromTranslation } from '../records/translation.ts';
import { isObject } from '../records/values.ts';
import { describeProblems, inOrderOfForm } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal, type FieldProblem } from '../refusals/messages.ts';
import '../saving/requestContext.ts';
import { importTranslation, publicPair, settleTranslation, type Settlement } from './approval.ts';
import { checkCandidate } from './checkCandidate.ts';
import { duplicateSource } from './duplicateSource.ts';
import { lengthAdvice } from './lengthAdvice.ts';
import { findLedgerEntry, writeLedgerEntry, type LedgerEntry } from './ledger.ts';
import { nextAddress, publishedAddress, takeFromOthers } from './pageAddress.ts';
import { refuseWhileCited } from './refuseIfCited.ts';
import { takenValue } from './takenValue.ts';
import { today } from './today.ts';

declare module 'payload' {
  interface RequestContext {
    /** Ledger entries to be written after the publication, by code. */
    publications?: Map<string, LedgerEntry>;
  }
}

/**
 * Guards every save that publishes a record, changes a published one or unpublishes it; drafts pass, but for a new one
 * with the address of another record. A publication is
 * validated as a whole, in both languages, and everything that is missing is reported at once.
 * @throws ValidationError with every problem, by field; APIError 409 where a record that others require would be
 * unpublished.
 */
export function guardPublication<K extends DraftedKind>(
  kind: K,
): CollectionBeforeChangeHook<DocumentOf<K>> {
  return async ({ collection, data, originalDoc, req }) => {
    if (req.context.saving?.draft) {
      if (!originalDoc?.id) await refuseTaken(kind, data, collection.fields, req);
      return data;
    }
    const isLeaving = data._status !== 'published' || Boolean(data.deletedAt);
    if (isLeaving) {
      if (originalDoc?.id) await refuseWhileCited(kind, originalDoc.id, req);
      return data;
    }
    const publishing: Publishing<K> = {
      kind,
      id: originalDoc?.id,
      data,
      req,
      fields: collection.fields,
    };
    const { entry, settlement } = await settlePublication(publishing);
    (req.context.publications ??= new Map()).set(entry.key, entry);
    return 'translation' in data
      ? { ...data, translation: settledForm(data.translation, settlement) }
      : data;
  };
}

/** A new draft has to have its own address from the beginning: it is written where addresses are unique. */
async function refuseTaken<K extends DraftedKind>(
  kind: K,
  data: Partial<DocumentOf<K>>,
  fields: readonly Field[],
  req: PayloadRequest,
): Promise<void> {
  const describe = describeProblems(fields, languageOf(req));
  const problems = await takenValue(kind, data, undefined, describe, req);
  if (problems.length > 0) throw fieldRefusal(req, kind, problems);
}

/** Writes the ledger entry of a publication once the record was saved. */
export function recordPublication(
  kind: DraftedKind,
): CollectionAfterChangeHook<{ id: string; code?: string | null }> {
  return async ({ doc, req }) => {
    const entry = doc.code ? req.context.publications?.get(doc.code) : undefined;
    if (!entry) return;
    req.context.publications?.delete(entry.key);
    await writeLedgerEntry(req.payload, entry, req);
    if (isAddressed(kind)) await takeFromOthers(kind, entry, req);
  };
}

type Publishing<K extends DraftedKind> = {
  kind: K;
  id: string | undefined;
  data: Partial<DocumentOf<K>>;
  req: PayloadRequest;
  fields: readonly Field[];
};

async function settlePublication<K extends DraftedKind>(publishing: Publishing<K>) {
  const { kind, id, req } = publishing;
  const { record, problems, previous, settlement, day } = await examine(publishing);
  if (!record || problems.length > 0) throw fieldRefusal(req, kind, problems);

  const fingerprint = contentFingerprint(record);
  const entry: LedgerEntry = {
    key: record.code,
    dates: req.context.import?.dates ?? nextReaderDates(previous, fingerprint, day),
    fingerprint,
    importedFingerprint: req.context.import ? fingerprint : previous?.importedFingerprint,
    approval: settlement.approval,
    address: isAddressed(kind)
      ? nextAddress(
          await publishedAddress(kind, id, previous, req),
          slugOf(record),
          req.context.import?.formerSlugs,
        )
      : undefined,
  };
  return { entry, settlement };
}

/**
 * Everything that stands in the way of publishing a record as it is, in the order of its form, and advice, which does
 * not.
 */
export async function examinePublication<K extends DraftedKind>(
  publishing: Publishing<K>,
): Promise<{ problems: FieldProblem[]; advice: string | undefined }> {
  const { content, problems } = await examine(publishing);
  const advice = lengthAdvice(publishing.kind, content, languageOf(publishing.req));
  return { problems, advice };
}

async function examine<K extends DraftedKind>({ kind, id, data, req, fields }: Publishing<K>) {
  const day = today(req);
  const pair = await candidatePair(kind, data, id, req);
  const previous = data.code ? await findLedgerEntry(req.payload, data.code, req) : undefined;
  const settlement = req.context.import
    ? importTranslation(kind, pair)
    : settleTranslation(kind, pair, previous?.approval, day);
  const live = publicPair(settled(pair, settlement), settlement.approval);
  const linked = await findLinked(req.payload, (codeOf) => toRecord(kind, live, codeOf), req);

  const dates = req.context.import?.dates ?? { publishedOn: day, contentUpdatedOn: day };
  const describe = describeProblems(fields, languageOf(req));
  const { content, record, problems } = await checkCandidate({
    kind,
    id,
    pair: live,
    linked,
    dates,
    describe,
    req,
  });
  problems.push(...(await duplicateSource(data, id, describe, req)));
  problems.push(...(await takenValue(kind, data, id, describe, req)));
  return { content, record, problems: inOrderOfForm(problems, fields), previous, settlement, day };
}

/** The slug of a valid record of a kind that has one. */
function slugOf(record: object): string {
  if ('slug' in record && typeof record.slug === 'string') return record.slug;
  throw new Error('A record with a page of its own has a slug.');
}

/** The state in the form after a publication: the reason of an approval stays; for which Spanish it is, the ledger keeps. */
function settledForm(translation: unknown, { state }: Settlement) {
  const kept = isObject(translation) ? translation : {};
  return { ...kept, ...fromTranslation({ en: state }), approvedSpanish: null };
}

/** The documents with the settled state of their translation. */
function settled<K extends DraftedKind>(pair: Pair<K>, { state }: Settlement): Pair<K> {
  if (!('translation' in pair.common)) return pair;
  return { ...pair, common: { ...pair.common, translation: fromTranslation({ en: state }) } };
}
