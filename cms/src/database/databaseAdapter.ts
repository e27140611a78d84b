import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from 'payload';
import { indexVersions } from './indexVersions.ts';
import { withTransactions } from './sqliteTransactions.ts';
import { cmsSourceFolder, sqlitePath } from '../env.ts';

/**
 * The database that an address names. Both keep the same content in the same shape; ids are their own.
 *
 * Both save an operation as a whole or not at all: SQLite through a queue of writers of our own (see
 * `database/sqliteTransactions.ts`), MongoDB where its address names a `replicaSet`.
 */
export function databaseAdapter(databaseUrl: string): Config['db'] {
  const file = sqlitePath(databaseUrl);
  if (!file)
    return mongooseAdapter({
      url: databaseUrl,
      ensureIndexes: true,
      connectOptions: { serverSelectionTimeoutMS: 10_000 },
    });
  mkdirSync(dirname(file), { recursive: true });
  return withTransactions(
    sqliteAdapter({
      client: { url: databaseUrl },
      idType: 'uuid',
      afterSchemaInit: [indexVersions],
      // The schema changes through migrations only, in every mode: see `migrateDatabase`.
      push: false,
      migrationDir: join(cmsSourceFolder, 'migrations'),
    }),
  );
}
