import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from 'payload';
import { cmsSourceFolder, sqlitePath } from '../env.ts';
import { indexVersions } from './indexVersions.ts';
import { withTransactions } from './sqliteTransactions.ts';

/**
 * Payload's adapter for the database of an address. Both databases hold the same content in the same shape; only ids
 * differ.
 * Operations are atomic in both: in SQLite through our own queue of writers (`sqliteTransactions.ts`), in MongoDB where
 * its address names a `replicaSet`.
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
      // Only migrations change the schema, in development too: see `migrateDatabase`.
      push: false,
      migrationDir: join(cmsSourceFolder, 'migrations'),
    }),
  );
}
