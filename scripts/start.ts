/** `npm start`: prepares what is not ready yet, then runs the CMS and the public site until it is stopped. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentWarnings, readEnvironment, requireDataDir, type Environment } from 'cms/env';
import { waitForRunningLock } from './processes/dataLocks.ts';
import { closeDataDir } from './processes/fileModes.ts';
import { requireFreePort } from './processes/ports.ts';
import { runNode } from './processes/runNode.ts';
import { currentRelease } from './releases/Release.ts';
import { findRelease } from './start/findRelease.ts';
import { prepareCms, untilPrepared } from './start/prepareCms.ts';
import { services } from './start/services.ts';
import { localAddress, untilAnswers } from './start/untilAnswers.ts';
import { Supervisor } from './supervisor/Supervisor.ts';
import { report, runVerb, say, userError, warn } from './terminal.ts';

/** Processes of a killed start take a moment to notice and to release their locks and ports. */
const patienceMs = 10_000;

await runVerb(async () => {
  const environment = readEnvironment();
  for (const { es, en } of environmentWarnings(environment)) warn(es, en);
  requireDataDir(environment);
  using lock = await waitForRunningLock(environment.dataDir, patienceMs);
  if (lock === undefined) throw alreadyRunning(environment);
  closeDataDir(environment.dataDir);
  await requirePorts(environment);
  const { dataDir } = environment;
  const hasSite = await findRelease(dataDir, patienceMs);
  if (!hasSite) await prepareEverything(environment);
  await serve(environment, { isPrepared: !hasSite });
});

async function requirePorts({ siteHost, sitePort, cmsHost, cmsPort }: Environment): Promise<void> {
  await requireFreePort({ host: siteHost, port: sitePort, variable: 'SITE_PORT' }, patienceMs);
  await requireFreePort({ host: cmsHost, port: cmsPort, variable: 'CMS_PORT' }, patienceMs);
}

/** Before the first release there is nothing to serve: an error ends the start. */
async function prepareEverything({ dataDir }: Environment): Promise<void> {
  sayPreparing();
  await prepareCms();
  if ((await publishFirst(dataDir)) !== 0) process.exit(1);
}

function sayPreparing(): void {
  say('Preparando la base de datos', 'Preparing the database');
}

/**
 * Publishes where no release is live or its description was lost; prints its own errors.
 * @returns the exit code.
 */
async function publishFirst(dataDir: string): Promise<number> {
  if ((await currentRelease(dataDir)) !== undefined) return 0;
  return runNode({
    script: join(import.meta.dirname, 'publish-site.ts'),
    env: { NODE_ENV: 'production' },
  });
}

/** Starts the public site first: it needs nothing but its release, and runs independently of the CMS. */
async function serve(environment: Environment, { isPrepared }: { isPrepared: boolean }) {
  const { site } = services(environment);
  const supervisor = new Supervisor(join(environment.dataDir, 'logs'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void supervisor.stop());
  say(`Sirviendo el sitio público: ${environment.siteUrl}`, 'Serving the public site');
  const running = supervisor.run([site]);
  await Promise.race([running, serveCms(environment, supervisor, isPrepared)]);
  await running;
  await supervisor.stop();
  say('Arraigo se ha detenido', 'Arraigo has stopped');
}

async function serveCms(
  environment: Environment,
  supervisor: Supervisor,
  isPrepared: boolean,
): Promise<void> {
  if (!isPrepared) {
    sayPreparing();
    await untilPrepared(environment.siteUrl, supervisor.stopping);
    if (!supervisor.isStopping) await publishFirst(environment.dataDir);
  }
  if (supervisor.isStopping) return;
  say('Iniciando el CMS', 'Starting the CMS');
  const { cms, publisher, preview } = services(environment);
  void supervisor.run([cms, publisher, preview]);
  await everythingAnswers(environment);
  if (!supervisor.isStopping) await sayReady(environment);
}

async function everythingAnswers({
  siteHost,
  sitePort,
  cmsHost,
  cmsPort,
}: Environment): Promise<void> {
  await untilItAnswers(localAddress(siteHost, sitePort, '/'));
  await untilItAnswers(localAddress(cmsHost, cmsPort, '/api/health'));
  await untilItAnswers(localAddress(cmsHost, cmsPort, '/admin/login'));
}

/** Waits indefinitely, and reports a timeout once: other services go on meanwhile. */
async function untilItAnswers(address: URL): Promise<void> {
  for (let isTold = false; ; isTold = true) {
    try {
      return await untilAnswers(address);
    } catch (error) {
      if (!isTold) report(error);
    }
  }
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
