/** `npm run demo:reset -- --yes`: moves the data aside, so that the next `npm start` is a first start. */
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, sqlitePath, type Environment } from 'cms/env';
import { takeRunningLock } from './processes/dataLocks.ts';
import { runVerb, say, userError } from './terminal.ts';

/** Not part of the state of Arraigo. */
const keptNames = new Set(['bench', 'locks', 'logs', 'media-cache', 'mongodb', 'put-aside']);

await runVerb(async () => {
  const environment = readEnvironment();
  requireEmbeddedDatabase(environment);
  using lock = takeRunningLock(environment.dataDir);
  if (lock === undefined) {
    throw userError(
      'Arraigo está en marcha. Deténgalo primero (Ctrl-C).',
      'Arraigo is running. Stop it first (Ctrl-C).',
    );
  }
  requireConsent(environment);
  const aside = join(
    environment.dataDir,
    'put-aside',
    new Date().toISOString().replaceAll(':', '-'),
  );
  await putAside(environment.dataDir, aside);
  say(
    `Lo que había está en ${aside}; "npm start" empieza de nuevo`,
    'What there was is put aside; "npm start" begins anew',
  );
});

function requireEmbeddedDatabase({ databaseUrl, dataDir }: Environment): void {
  if (sqlitePath(databaseUrl)?.startsWith(`${dataDir}${sep}`)) return;
  throw userError(
    `Esta orden solo reinicia la base de datos incluida, y DATABASE_URL señala otra. Para empezar de nuevo en ella, dé a DATABASE_URL el nombre de una base vacía.`,
    'This command resets the embedded database only; DATABASE_URL names another one. To begin anew there, name an empty database in DATABASE_URL.',
  );
}

function requireConsent({ dataDir }: Environment): void {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } });
  if (values.yes) return;
  throw userError(
    `Aparta la base de datos, las imágenes y las versiones publicadas de ${dataDir}. Para hacerlo: npm run demo:reset -- --yes`,
    'This puts aside the database, the pictures and the releases. To do it: npm run demo:reset -- --yes',
  );
}

async function putAside(dataDir: string, aside: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  for (const name of await readdir(dataDir)) {
    if (!keptNames.has(name)) await rename(join(dataDir, name), join(aside, name));
  }
}
