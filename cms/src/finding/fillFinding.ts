import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { kindNames, type Kind } from 'content-models/kinds';
import type { Payload, SelectType } from 'payload';
import { findableName } from './foundWords.ts';
import { findableOf, headingName } from './findingFields.ts';
import { headingOf, storedHeading } from './heading.ts';
import { foundFields, valuesOfAll } from './recordTexts.ts';
import { isMongodb, isSqlite } from '../database/databaseKind.ts';

const pageSize = 100;

/** A document or a version of one, read in all languages. */
type Row = { id: number | string; values: object };
type Place = { kind: Kind; isVersion: boolean };

/**
 * Gives the records of an earlier Arraigo, their drafts and versions the texts by which they are found. It runs at each
 * start and does nothing where none is without; what was interrupted goes on at the next start. It writes past
 * Payload, so that nothing else of a record changes: no date, no version, no hash.
 */
export async function fillFinding(payload: Payload): Promise<void> {
  for (const kind of kindNames) {
    await fillRows(payload, { kind, isVersion: false });
    if (payload.collections[kind].config.versions)
      await fillRows(payload, { kind, isVersion: true });
  }
}

async function fillRows(payload: Payload, place: Place): Promise<void> {
  let before = '';
  for (let rows = await unfilled(payload, place); rows.length > 0;) {
    const first = String(rows[0]?.id);
    if (first === before) throw new Error(`The ${place.kind} could not be made findable.`);
    before = first;
    for (const row of rows) await write(payload, place, row);
    rows = await unfilled(payload, place);
  }
}

async function unfilled(payload: Payload, { kind, isVersion }: Place): Promise<Row[]> {
  const select: SelectType = Object.fromEntries(foundFields(kind).map((name) => [name, true]));
  const query = {
    collection: kind,
    locale: 'all',
    depth: 0,
    limit: pageSize,
    pagination: false,
    overrideAccess: true,
    trash: true,
  } as const;
  if (!isVersion) {
    const where = { [headingName]: { exists: false } };
    const { docs } = await payload.find({ ...query, where, select });
    return docs.map((document) => ({ id: document.id, values: document }));
  }
  const where = { [`version.${headingName}`]: { exists: false } };
  const { docs } = await payload.findVersions({ ...query, where, select: { version: select } });
  return docs.map(({ id, version }) => ({ id, values: version }));
}

async function write(payload: Payload, { kind, isVersion }: Place, row: Row): Promise<void> {
  const values = valuesOfAll(kind, row.values);
  const texts = {
    [headingName]: storedHeading(headingOf(kind, values)),
    [findableName]: findableOf(kind, values),
  };
  const { db } = payload;
  if (isSqlite(db)) return writeInSqlite(db, { kind, isVersion }, row.id, texts);
  if (!isMongodb(db)) throw new Error('There are two kinds of database.');
  const model = isVersion ? db.versions[kind] : db.collections[kind];
  const set = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [isVersion ? `version.${name}` : name, text]),
  );
  await model?.updateOne({ _id: row.id }, { $set: set }, { timestamps: false });
}

async function writeInSqlite(
  { client }: SQLiteAdapter,
  { kind, isVersion }: Place,
  id: number | string,
  texts: Record<string, string>,
): Promise<void> {
  const name = kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const [table, prefix] = isVersion ? [`_${name}_v`, 'version_'] : [name, ''];
  const set = Object.keys(texts).map((column) => `"${prefix}${column}" = ?`);
  const transaction = await client.transaction();
  await transaction.execute({
    sql: `UPDATE "${table}" SET ${set.join(', ')} WHERE "id" = ?`,
    args: [...Object.values(texts), id],
  });
  await transaction.commit();
}
