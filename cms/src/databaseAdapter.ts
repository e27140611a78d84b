import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from 'payload';
import { cmsSourceFolder } from './env.ts';

/** The file of a SQLite address, or undefined where the address is MongoDB's. */
export function sqliteFile(databaseUrl: string): string | undefined {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined;
}

/**
 * The database that an address names. Both keep the same content in the same shape; ids are their own.
 *
 * SQLite: no `transactionOptions`, on purpose. With them concurrent saves fail with SQLITE_BUSY, and a
 * migration that rebuilds a table loses its translations and lists, because foreign keys cannot be
 * switched off inside a transaction. MongoDB has transactions where its address names a `replicaSet`.
 */
export function databaseAdapter(databaseUrl: string): Config['db'] {
  const file = sqliteFile(databaseUrl);
  if (!file)
    return mongooseAdapter({
      url: databaseUrl,
      ensureIndexes: true,
      connectOptions: { serverSelectionTimeoutMS: 10_000 },
    });
  mkdirSync(dirname(file), { recursive: true });
  return sqliteAdapter({
    client: { url: databaseUrl },
    idType: 'uuid',
    // The server and a command may write at the same time.
    wal: true,
    busyTimeout: 5000,
    // The schema changes through migrations only, in every mode: see `migrateDatabase`.
    push: false,
    migrationDir: join(cmsSourceFolder, 'migrations'),
  });
}
