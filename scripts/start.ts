/** `npm start`: prepares whatever is not ready yet, then runs the CMS and the public site until it is stopped. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentWarnings, readEnvironment, type Environment } from 'cms/env';
import { buildCms } from './builds/buildCms.ts';
import { requireFreePort } from './processes/ports.ts';
import { runNode } from './processes/runNode.ts';
import { currentRelease } from './releases/Release.ts';
import { takeRunningLock } from './start/runningLock.ts';
import { services } from './start/services.ts';
import { localAddress, untilAnswers } from './start/untilAnswers.ts';
import { Supervisor } from './supervisor/Supervisor.ts';
import { runVerb, say, userError, warn } from './terminal.ts';

/** The servers of a start that was killed need a moment to notice and to let their ports go. */
const PORT_PATIENCE_MS = 8000;

await runVerb(async () => {
  const environment = readEnvironment();
  for (const { es, en } of environmentWarnings(environment)) warn(es, en);
  using lock = takeRunningLock(environment.dataDir);
  if (lock === undefined) throw alreadyRunning(environment);
  await requirePorts(environment);
  await prepare(environment);
  await serve(environment);
});

async function requirePorts({ siteHost, sitePort, cmsHost, cmsPort }: Environment): Promise<void> {
  await requireFreePort(
    { host: siteHost, port: sitePort, variable: 'SITE_PORT' },
    PORT_PATIENCE_MS,
  );
  await requireFreePort({ host: cmsHost, port: cmsPort, variable: 'CMS_PORT' }, PORT_PATIENCE_MS);
}

/** Database, build, first release: each only where it is not there yet. */
async function prepare({ dataDir }: Environment): Promise<void> {
  say('Preparando la base de datos', 'Preparing the database');
  await runStep('start/prepareDatabase.ts');
  await buildCms();
  if ((await currentRelease(dataDir)) === undefined) await runStep('publish-site.ts');
}

/** Runs a script that says by itself what went wrong. */
async function runStep(script: string): Promise<void> {
  const code = await runNode({
    script: join(import.meta.dirname, script),
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) process.exit(1);
}

async function serve(environment: Environment): Promise<void> {
  say('Iniciando los servidores', 'Starting the servers');
  const supervisor = new Supervisor(join(environment.dataDir, 'logs'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void supervisor.stop());
  const running = supervisor.run(services(environment));
  await Promise.race([running, everythingAnswers(environment)]);
  if (supervisor.isStopping) return;
  await sayReady(environment);
  await running;
  say('Arraigo se ha detenido', 'Arraigo has stopped');
}

async function everythingAnswers({
  siteHost,
  sitePort,
  cmsHost,
  cmsPort,
}: Environment): Promise<void> {
  await untilAnswers(localAddress(siteHost, sitePort, '/'));
  await untilAnswers(localAddress(cmsHost, cmsPort, '/api/health'));
  await untilAnswers(localAddress(cmsHost, cmsPort, '/admin/login'));
}

async function sayReady({ dataDir, siteUrl, cmsUrl }: Environment): Promise<void> {
  const signInFile = join(dataDir, 'first-sign-in.txt');
  const signIn = await readFile(signInFile, 'utf8').catch(() => undefined);
  if (signIn !== undefined) console.log(`\n${signIn.trim()}\n`);
  console.log(`Arraigo listo: ${siteUrl} ${cmsUrl}/admin`);
}

function alreadyRunning({ dataDir, siteUrl, cmsUrl }: Environment): Error {
  return userError(
    `Arraigo ya está en marcha con los datos de ${dataDir}: ${siteUrl} ${cmsUrl}/admin`,
    'Arraigo is already running on this data folder.',
  );
}
