import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import { z } from 'zod';
import { UserError } from '../env.ts';
import { migrations } from './migrationList.ts';
import type { SqliteClient } from './sqliteClient.ts';
import { isSqlite } from './databaseKind.ts';

const copiesKept = 3;

/** A migration of Payload: https://payloadcms.com/docs/database/migrations */
export type Migration = {
  name: string;
  up: (args: MigrateUpArgs) => Promise<void>;
  down: (args: MigrateDownArgs) => Promise<void>;
};

/**
 * Migrates a SQLite database to the schema of this version before anything uses it, in development too. Each migration
 * and the record that it was done are one transaction: one that fails or is interrupted leaves the database as it was,
 * and the next start tries it again. A database with content is backed up first all the same. MongoDB needs no schema
 * migrations.
 * @param dataDir backups go to its folder `backups`
 * @throws UserError where a migration fails, with what to do.
 */
export function migrateDatabase(dataDir: string, wanted: readonly Migration[] = migrations) {
  return async (payload: Payload): Promise<void> => {
    const { db } = payload;
    if (!isSqlite(db)) return;
    const done = await migrationsDone(db.client);
    const pending = wanted.filter(({ name }) => !done.includes(name));
    if (pending.length === 0) return;
    const copy = done.length > 0 ? await copyAside(db, join(dataDir, 'backups')) : undefined;
    await withoutForeignKeys(db, async () => {
      if (!copy) await clearTornBeginning(db);
      for (const migration of pending) await migrate(payload, db, migration, copy);
    });
  };
}

const namesSchema = z.array(z.looseObject({ name: z.string() }));

/** Executes statements: the client, or one of its transactions. */
type Executor = { execute: (statement: string) => Promise<{ rows: unknown[] }> };

async function migrationsDone(on: Executor): Promise<string[]> {
  if (!(await tablesIn(on)).includes('payload_migrations')) return [];
  const { rows } = await on.execute('SELECT name FROM payload_migrations WHERE name IS NOT NULL');
  return namesSchema.parse(rows).map(({ name }) => name);
}

async function tablesIn(on: Executor): Promise<string[]> {
  const { rows } = await on.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  return namesSchema.parse(rows).map(({ name }) => name);
}

/**
 * Drops the tables of an interrupted first start of earlier versions of Arraigo, whose migrations were not
 * transactions: there are tables, but no finished migration. They never held content.
 */
async function clearTornBeginning({ client }: SQLiteAdapter): Promise<void> {
  const transaction = await client.transaction();
  // Checked inside the transaction: another process may have migrated in the meantime.
  if ((await migrationsDone(transaction)).length === 0) {
    for (const table of await tablesIn(transaction))
      await transaction.execute(`DROP TABLE "${table}"`);
  }
  await transaction.commit();
}

/**
 * Runs migrations with foreign keys off, which SQLite does not allow inside a transaction. With them on, a migration
 * that rebuilds a table would cascade and delete the translations and rows that belong to it
 * (payloadcms/payload#16644).
 */
async function withoutForeignKeys(db: SQLiteAdapter, work: () => Promise<void>): Promise<void> {
  const { client } = db;
  if (!isQueued(client)) throw new Error('The database was not opened by openSqlite.');
  await client.setForeignKeys('OFF');
  try {
    await work();
  } finally {
    await client.setForeignKeys('ON');
  }
}

function isQueued(client: object): client is SqliteClient {
  return 'setForeignKeys' in client;
}

async function migrate(
  payload: Payload,
  db: SQLiteAdapter,
  { name, up }: Migration,
  copy: string | undefined,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  try {
    await initTransaction(req);
    const inside: object | undefined = db.sessions[(await req.transactionID) ?? '']?.db;
    if (!inside || !isDrizzle(inside)) throw new Error('The migration has no transaction.');
    // Another process may have applied it while this one waited for the lock.
    const isDone = (
      await migrationsDone({ execute: (statement: string) => inside.run(statement) })
    ).includes(name);
    if (!isDone) {
      const before = await danglingRows(inside);
      await up({ db: inside, payload, req });
      const after = await danglingRows(inside);
      if (after > before) throw new Error(`It left ${after - before} rows that belong to nothing.`);
      await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 }, req });
    }
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw migrationFailed(name, error, copy);
  }
}

/** Drizzle's transaction has the interface that Payload's migrations expect. */
function isDrizzle(inside: object): inside is MigrateUpArgs['db'] {
  return 'run' in inside && 'all' in inside;
}

/** The number of rows with a dangling foreign key. */
async function danglingRows(inside: MigrateUpArgs['db']): Promise<number> {
  const { rows } = await inside.run('PRAGMA foreign_key_check');
  return rows.length;
}

function migrationFailed(name: string, error: unknown, copy: string | undefined): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  const kept = {
    es: copy ? ` Hay además una copia en ${copy}.` : '',
    en: copy ? ` There is a copy in ${copy} too.` : '',
  };
  return new UserError({
    es: `La base de datos no se pudo actualizar (${name}): ${reason}\n  Queda como estaba.${kept.es} Compruebe el espacio en disco y vuelva a empezar; si se repite, siga con la versión anterior de Arraigo y avise de este mensaje.`,
    en: `The database could not be brought up to date (${name}).\n  It is as it was.${kept.en} Check the disk space and start again; if it happens again, go on with the version of Arraigo before this one and report this message.`,
  });
}

/** Backs up the running database, its write-ahead log included, and deletes older backups. */
async function copyAside({ client }: SQLiteAdapter, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `arraigo-${new Date().toISOString().replace(/[:.]/g, '-')}.db`);
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  await client.execute({ sql: 'VACUUM INTO ?', args: [partial] });
  await rename(partial, file);
  const copies = (await readdir(folder)).filter((name) => /^arraigo-.*\.db$/.test(name)).sort();
  for (const old of copies.slice(0, -copiesKept)) await rm(join(folder, old));
  return file;
}
