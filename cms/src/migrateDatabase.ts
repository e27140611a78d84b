import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';
import { migrations } from './migrationList.ts';

const copiesKept = 3;

/**
 * Brings a SQLite database to the schema of this version, in every mode, before anything uses it. A database
 * that holds something is copied aside first: SQLite's migrations run without a transaction (see
 * `databaseAdapter`), so a failure may leave half of one. MongoDB needs no migrations of its schema.
 */
export function migrateDatabase(dataDir: string, wanted: typeof migrations = migrations) {
  return async ({ db }: Payload): Promise<void> => {
    // The `payload` command that writes a new migration needs the database as it is.
    if (!isSqlite(db) || process.env.PAYLOAD_MIGRATING === 'true') return;
    const done = await migrationsDone(db);
    if (wanted.every(({ name }) => done.includes(name))) return;
    if (done.length > 0) await copyAside(db, join(dataDir, 'backups'));
    await db.migrate({ migrations: wanted });
  };
}

/** The part of Payload's SQLite adapter that speaks to the file itself. */
type SqliteFile = {
  client: { execute(statement: string): Promise<{ rows: unknown[] }> };
  migrate(args: { migrations: typeof migrations }): Promise<void>;
};

function isSqlite(db: object): db is SqliteFile {
  return 'name' in db && db.name === 'sqlite' && 'client' in db;
}

const namesSchema = z.array(z.looseObject({ name: z.string() }));

async function migrationsDone({ client }: SqliteFile): Promise<string[]> {
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  );
  if (tables.rows.length === 0) return [];
  const { rows } = await client.execute(
    'SELECT name FROM payload_migrations WHERE name IS NOT NULL',
  );
  return namesSchema.parse(rows).map(({ name }) => name);
}

/** A whole copy of the running database, whatever its write-ahead log still holds; older copies go. */
async function copyAside({ client }: SqliteFile, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = `arraigo-${new Date().toISOString().replace(/[:.]/g, '-')}.db`;
  await client.execute(`VACUUM INTO '${join(folder, name).replaceAll("'", "''")}'`);
  const copies = (await readdir(folder)).filter((file) => /^arraigo-.*\.db$/.test(file)).sort();
  for (const old of copies.slice(0, -copiesKept)) await rm(join(folder, old));
}
