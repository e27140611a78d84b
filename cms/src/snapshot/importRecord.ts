import type { RecordOf } from 'content-models/kinds';
import type { ReaderDates } from 'content-models/rules/readerDates';
import type { Payload } from 'payload';
import type { DraftedKind, IdOf } from './documents.ts';
import { fromRecord } from './fromRecord.ts';

/** An empty draft under a code, for links to lead to until it is filled in. */
export async function createStub(payload: Payload, kind: DraftedKind, code: string): Promise<string> {
  const { id } = await payload.create({
    collection: kind,
    // A stub has a code and nothing else; the union of all kinds of documents cannot know that.
    data: { code, _status: 'draft' } as never,
    draft: true,
    locale: 'es',
    depth: 0,
    overrideAccess: true,
    context: { import: {} },
  });
  return id;
}

/** Writes a record into its document and publishes it: one language per call, as Payload wants it, rows by their ids. */
export async function importRecord<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  record: RecordOf<K>,
  id: string,
  idOf: IdOf,
): Promise<void> {
  const dates = datesOf(record);
  const common = { collection: kind, id, depth: 0, overrideAccess: true, trash: true, context: { import: { dates } } } as const;
  const spanish = { ...fromRecord(kind, record, 'es', idOf), deletedAt: null, _status: 'draft' } as never;
  // Out of the trash and into the live row at once; the draft that this makes is published by the next call.
  await payload.update({ ...common, locale: 'es', draft: true, data: spanish });
  const english = { ...fromRecord(kind, record, 'en', idOf), deletedAt: null, _status: 'published' } as never;
  await payload.update({ ...common, locale: 'en', draft: false, data: english });
}

function datesOf(record: object): ReaderDates | undefined {
  if (!('contentUpdatedOn' in record && 'publishedOn' in record)) return undefined;
  return { publishedOn: String(record.publishedOn), contentUpdatedOn: String(record.contentUpdatedOn) };
}
