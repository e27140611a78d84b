/** `npm run mongodb`: runs a single-node replica set in the foreground, for trials; its data is kept under DATA_DIR. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from 'cms/env';
import { howToGetMongodb } from './mongodb/findMongod.ts';
import { databaseUrl, startReplicaSet, type ReplicaSet } from './mongodb/startReplicaSet.ts';
import { requireFreePort } from './processes/ports.ts';
import { runVerb, say, userError } from './terminal.ts';

const defaultPort = '27017';
/** A server that was killed may still hold its port. */
const patienceMs = 10_000;

await runVerb(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: defaultPort } } });
  const port = Number(values.port);
  await requireFreePort({ host: '127.0.0.1', port, variable: '-- --port N' }, patienceMs);
  const server = await start(join(readEnvironment().dataDir, 'mongodb'), port);
  say('MongoDB en marcha; Ctrl-C lo detiene', 'MongoDB is running; Ctrl-C stops it');
  console.log(`\n  DATABASE_URL='${databaseUrl(server.url, 'arraigo')}' npm start\n`);
  await Promise.race([untilAskedToStop(), server.ended.then(endedByItself)]);
  await server.stop();
  say('MongoDB se ha detenido', 'MongoDB has stopped');
});

async function untilAskedToStop(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
}

function endedByItself(): never {
  throw userError('MongoDB ha terminado por sí solo.', 'MongoDB has ended by itself.');
}

async function start(directory: string, port: number): Promise<ReplicaSet> {
  say(`Iniciando MongoDB; datos en ${directory}`, 'Starting MongoDB');
  await mkdir(directory, { recursive: true });
  try {
    return await startReplicaSet({ directory, port });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw userError(
      `MongoDB no arranca: ${reason}\n  ${howToGetMongodb[0]}`,
      `MongoDB does not start: ${reason}\n  ${howToGetMongodb[1]}`,
    );
  }
}
