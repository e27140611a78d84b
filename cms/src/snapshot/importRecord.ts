import type { RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { ReaderDates } from 'content-models/rules/readerDates';
import { countries } from 'content-models/vocabulary/countries';
import type { Payload, PayloadRequest } from 'payload';
import { asForm } from '../records/asForm.ts';
import type { DocumentOf, DraftedKind, IdOf } from '../records/documents.ts';
import { fromRecord } from '../records/fromRecord.ts';
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
  const form = (locale: Locale) => ({
    ...asForm(payload, kind, fromRecord(kind, record, locale, idOf)),
    deletedAt: null,
  });
  const dates = datesOf(record);
  // The first call makes a draft, taken out of the trash where necessary; the second publishes it.
  await inOneTransaction(payload, async (req) => {
    await writers[kind](
      payload,
      { id, req, dates, locale: 'es', draft: true },
      { ...form('es'), _status: 'draft' },
    );
    await writers[kind](
      payload,
      { id, req, dates, locale: 'en', draft: false },
      { ...form('en'), _status: 'published' },
    );
  });
}

type Write = {
  id: string;
  req: PayloadRequest;
  dates: ReaderDates | undefined;
  locale: Locale;
  draft: boolean;
};

const common = ({ dates, ...write }: Write) => ({
  ...write,
  depth: 0,
  overrideAccess: true,
  trash: true,
  context: { import: { dates } },
});

/** One function per kind, because only a literal collection lets the types match its form. */
const writers: {
  [K in DraftedKind]: (
    payload: Payload,
    write: Write,
    data: Partial<DocumentOf<K>>,
  ) => Promise<unknown>;
} = {
  practices: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'practices', data }),
  institutions: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'institutions', data }),
  sources: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'sources', data }),
  countries: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'countries', data }),
  challenges: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'challenges', data }),
  recommendations: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'recommendations', data }),
  roadmapItems: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'roadmapItems', data }),
  progress: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'progress', data }),
  events: (payload, write, data) =>
    payload.update({ ...common(write), collection: 'events', data }),
};

function datesOf(record: object): ReaderDates | undefined {
  if (!('contentUpdatedOn' in record && 'publishedOn' in record)) return undefined;
  return {
    publishedOn: String(record.publishedOn),
    contentUpdatedOn: String(record.contentUpdatedOn),
  };
}
