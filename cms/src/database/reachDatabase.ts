import { MongoClient } from 'mongodb';
import { sqlitePath, UserError } from '../env.ts';

const timeoutMs = 8_000;

/**
 * Checks that a MongoDB server answers. Does nothing for SQLite.
 * @throws UserError with what is wrong and what to do.
 */
export async function reachDatabase(databaseUrl: string): Promise<void> {
  if (sqlitePath(databaseUrl)) return;
  const client = openClient(databaseUrl);
  try {
    await client.connect();
    await client.db().command({ ping: 1 });
  } catch (error) {
    throw unreachable(databaseUrl, error);
  } finally {
    await client.close();
  }
}

function openClient(databaseUrl: string): MongoClient {
  try {
    return new MongoClient(databaseUrl, {
      serverSelectionTimeoutMS: timeoutMs,
      connectTimeoutMS: timeoutMs,
    });
  } catch (error) {
    throw unreachable(databaseUrl, error);
  }
}

function unreachable(databaseUrl: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  const server = `DATABASE_URL (${withoutPassword(databaseUrl)})`;
  return new UserError({
    es: `No se puede usar el servidor MongoDB de ${server}: ${reason}\n  Compruebe que está en marcha, que la dirección y el nombre del replica set son correctos y que esta máquina llega a él. «npm run mongodb» pone uno en marcha para probar Arraigo.`,
    en: `The MongoDB server of ${server} cannot be used.\n  Check that it runs, that the address and the name of the replica set are right, and that this machine may reach it. "npm run mongodb" starts one to try Arraigo on.`,
  });
}

/** The address with its credentials masked, for messages. */
function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/\/\/[^@/]*@/, '//***@');
}
