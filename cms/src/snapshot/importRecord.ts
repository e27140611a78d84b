import type { RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { ReaderDates } from 'content-models/rules/readerDates';
import { countries } from 'content-models/vocabulary/countries';
import type { Payload, PayloadRequest } from 'payload';
import { asForm } from '../records/asForm.ts';
import type { DraftedKind, IdOf } from '../records/documents.ts';
import { fromRecord } from '../records/fromRecord.ts';
import { formerSlugsIn } from './formerSlugsIn.ts';
import { inOneTransaction } from './oneTransaction.ts';

/** Creates an empty draft with a code, as a target for links until it is filled in. */
export async function createStub(
  payload: Payload,
  kind: DraftedKind,
  code: string,
): Promise<string> {
  const common = {
    draft: true,
    locale: 'es',
    depth: 0,
    overrideAccess: true,
  } as const;
  const { id } = await inOneTransaction(payload, async (req) =>
    kind === 'countries'
      ? payload.create({
          ...common,
          req,
          collection: kind,
          data: { code: countries.schema.parse(code) },
        })
      : payload.create({ ...common, req, collection: kind, data: { code } }),
  );
  return id;
}

/**
 * Writes a record to its document and publishes it, in one transaction: one call per language, as Payload requires,
 * rows matched by id.
 */
export async function importRecord<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  record: RecordOf<K>,
  id: string,
  idOf: IdOf,
): Promise<void> {
  const dates = datesOf(record);
  const formerSlugs = formerSlugsIn(record);
  const write = (req: PayloadRequest, locale: Locale, _status: 'draft' | 'published') => {
    const form = { ...fromRecord(kind, record, locale, idOf), deletedAt: null, _status };
    return payload.update({
      collection: kind,
      id,
      data: asForm(payload, kind, form),
      locale,
      draft: _status === 'draft',
      depth: 0,
      overrideAccess: true,
      trash: true,
      context: { import: { dates, formerSlugs } },
      req,
    });
  };
  await inOneTransaction(payload, async (req) => {
    // The first call makes a draft, taken out of the trash where necessary; the second publishes it.
    await write(req, 'es', 'draft');
    await write(req, 'en', 'published');
  });
}

function datesOf(record: object): ReaderDates | undefined {
  if (!('contentUpdatedOn' in record && 'publishedOn' in record)) return undefined;
  return {
    publishedOn: String(record.publishedOn),
    contentUpdatedOn: String(record.contentUpdatedOn),
  };
}
