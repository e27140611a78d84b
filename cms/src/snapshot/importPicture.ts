import type { Locale } from 'content-models/locales';
import { contentFingerprint } from 'content-models/rules/readerDates';
import { mediaFileName, type Media } from 'content-models/records/media';
import type { Payload } from 'payload';
import type { Cms } from '../database/Cms.ts';
import { writeLedgerEntry } from '../publication/ledger.ts';
import { asForm } from '../records/asForm.ts';
import { fromRecord } from '../records/fromRecord.ts';
import { inOneTransaction } from './oneTransaction.ts';

/** Stores a picture of a snapshot: its bytes unchanged, its description in both languages, in one transaction. */
export async function importPicture(
  { payload }: Cms,
  record: Media,
  bytes: Uint8Array | undefined,
  existingId: string | undefined,
): Promise<string> {
  if (!bytes) throw new Error(`The snapshot has no file for ${record.code}.`);
  const file = {
    data: Buffer.from(bytes),
    mimetype: record.mimeType,
    name: mediaFileName(record),
    size: bytes.byteLength,
  };
  const common = { collection: 'media', depth: 0, overrideAccess: true, trash: true } as const;
  const spanish = { ...formIn(payload, record, 'es'), deletedAt: null };
  const fingerprint = contentFingerprint(record);
  return inOneTransaction(payload, async (req) => {
    const { id } = existingId
      ? await payload.update({ ...common, id: existingId, locale: 'es', data: spanish, file, req })
      : await payload.create({ ...common, locale: 'es', data: spanish, file, req });
    await payload.update({ ...common, id, locale: 'en', data: formIn(payload, record, 'en'), req });
    const entry = {
      key: record.code,
      dates: undefined,
      fingerprint,
      importedFingerprint: fingerprint,
      approval: undefined,
      address: undefined,
    };
    await writeLedgerEntry(payload, entry, req);
    return id;
  });
}

/** The description of a picture as a form; it has no links. */
const formIn = (payload: Payload, record: Media, locale: Locale) =>
  asForm(
    payload,
    'media',
    fromRecord('media', record, locale, (_kind, code) => code),
  );
