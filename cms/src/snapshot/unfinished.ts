import type { RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Media } from 'content-models/records/media';
import type { Payload } from 'payload';
import { findLedgerEntry, writeLedgerEntry } from '../publication/ledger.ts';
import { idOfLink, type CodeOf, type DraftedKind } from '../records/documents.ts';
import { withoutJoins } from '../records/pairs.ts';
import { toDescription, toRecord } from '../records/toRecord.ts';
import { asJson } from '../records/values.ts';
import type { Existing } from './existing.ts';

/** The key in the ledger under which the unfinished codes are stored; no record has such a code. */
const key = 'importing';

/**
 * The codes that an import has set out to create and not published yet (its write-ahead log). They were not in the
 * database before, and editors get higher ones: records with these codes were made by the import.
 */
export async function readUnfinished(payload: Payload): Promise<Set<string>> {
  const entry = await findLedgerEntry(payload, key);
  return new Set(entry?.fingerprint.split(' '));
}

/** Stores the unfinished codes; none deletes the entry. */
export async function writeUnfinished(payload: Payload, codes: ReadonlySet<string>): Promise<void> {
  if (codes.size === 0) {
    await payload.db.deleteMany({ collection: 'ledger', where: { key: { equals: key } } });
    return;
  }
  await writeLedgerEntry(payload, {
    key,
    fingerprint: [...codes].join(' '),
    dates: undefined,
    importedFingerprint: undefined,
    approval: undefined,
    address: undefined,
  });
}

/**
 * Whether the document under a code of {@link readUnfinished} is untouched since the import: an empty draft, or one
 * with nothing but values of the record. Otherwise an editor has made it theirs.
 */
export async function isRemnant<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  record: RecordOf<K>,
  existing: Existing,
): Promise<boolean> {
  const found = existing.get(record.code);
  if (!found || found.state === 'trash' || found.dates) return false;
  const codes = new Map([...existing].map(([code, { id }]) => [id, code]));
  const codeOf: CodeOf = (_kind, link) => codes.get(idOfLink(link) ?? '');
  const latest = (locale: Locale) =>
    payload.findByID({
      collection: kind,
      id: found.id,
      locale,
      fallbackLocale: false,
      draft: true,
      joins: withoutJoins<K>(),
      depth: 0,
      overrideAccess: true,
    });
  const es = await latest('es');
  const draft = toRecord(kind, { es, en: await latest('en'), common: es }, codeOf);
  const nothing = new Map(Object.entries(toRecord(kind, { es: {}, en: {}, common: {} }, codeOf)));
  const stated = Object.entries(draft).filter(
    ([name, value]) =>
      !isSame(value, nothing.get(name)) && !isSame(value, defaultOf(payload, kind, name)),
  );
  return isContained(Object.fromEntries(stated), asJson(record));
}

/** The same for a picture, whose file is imported again in any case. */
export async function isPictureRemnant(
  payload: Payload,
  record: Media,
  existing: Existing,
): Promise<boolean> {
  const found = existing.get(record.code);
  if (!found || found.state === 'trash' || found.importedFingerprint) return false;
  const latest = (locale: Locale) =>
    payload.findByID({
      collection: 'media',
      id: found.id,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
    });
  const [es, en] = [await latest('es'), await latest('en')];
  return isContained(toDescription({ es, en, common: es }), asJson(record));
}

/** The default value of a field in a new document. */
function defaultOf(payload: Payload, kind: DraftedKind, name: string): unknown {
  const fields = payload.collections[kind].config.flattenedFields;
  const field = fields.find((candidate) => candidate.name === name);
  return field && 'defaultValue' in field ? field.defaultValue : undefined;
}

/** Whether all values of one structure are contained in another. */
function isContained(value: unknown, whole: unknown): boolean {
  if (Array.isArray(value)) {
    const others: unknown[] = Array.isArray(whole) ? whole : [];
    return value.every((item) => others.some((other) => isContained(item, other)));
  }
  if (typeof value === 'object' && value !== null) {
    const others = new Map(Object.entries(whole ?? {}));
    return Object.entries(value).every(([name, item]) => isContained(item, others.get(name)));
  }
  return value === undefined || value === null || value === whole;
}

function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}
