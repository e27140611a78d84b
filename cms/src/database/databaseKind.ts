import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/** For what is written past Payload: which of the two databases an adapter is for. */
export function isSqlite(db: object): db is SQLiteAdapter {
  return 'name' in db && db.name === 'sqlite' && 'client' in db;
}

export function isMongodb(db: object): db is MongooseAdapter {
  return 'name' in db && db.name === 'mongoose' && 'collections' in db;
}
