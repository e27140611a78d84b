import { setTimeout as sleep } from 'node:timers/promises';
import type { Noted, PublicationRequest, PublishingDesk } from 'cms/commands';
import { UserError, type Environment } from 'cms/env';
import type { Bilingual } from 'content-models/locales';
import { waitForPublishingLock } from '../processes/dataLocks.ts';
import type { Lock } from '../processes/Lock.ts';
import { errorText, report, userError } from '../terminal.ts';
import { publishSite, type PublishOptions } from './publishSite.ts';
import { currentRelease, isGoneBackTo } from './Release.ts';
import { rollbackSite } from './rollbackSite.ts';
import { buildDigest } from './takeSnapshot.ts';

/** How often it is looked for what is to be done, in milliseconds: two small queries. */
const lookMs = 400;

/** How long a publisher whose turn it is not waits before it asks again, and how often one renews its turn. */
const turnMs = 5_000;

/** How long after a publication failed the same changes are tried again, in milliseconds; it doubles each time. */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/** When the changes that could not be published are tried again, unless another one comes before. */
type Failure = { ids: ReadonlySet<string>; pauseMs: number; until: number };

/**
 * Does what is planned for its time and publishes whatever changes, until it is told to stop: at once, and what comes
 * meanwhile with the next publication. One that fails is tried again, at the latest with the next change. A database
 * that is away, or a full disk, is waited for.
 */
export async function keepPublishing(
  environment: Environment,
  desk: PublishingDesk,
  stopping: AbortSignal,
  options: PublishOptions = { force: false },
): Promise<void> {
  const look = looking({ environment, desk, options });
  let trouble = '';
  while (!stopping.aborted) {
    try {
      await pause(stopping, (await look()) ? lookMs : turnMs);
      trouble = '';
    } catch (error) {
      // The database is away or cannot be written in: said once, and asked again until it is back.
      if (errorText(error) !== trouble) report(error);
      trouble = errorText(error);
      await pause(stopping, turnMs);
    }
  }
}

const pause = (stopping: AbortSignal, milliseconds: number) =>
  sleep(milliseconds, undefined, { signal: stopping }).catch(() => undefined);

/** Looks once for what is to be done, and does it; false where it is another publisher's turn. */
function looking(publisher: Publisher): () => Promise<boolean> {
  const { desk } = publisher;
  const isOurTurn = turnTaking(desk);
  let failure: Failure | undefined;
  let isCompared = false;
  return async () => {
    if (!(await isOurTurn())) return false;
    await desk.doDueSteps();
    if (!isCompared) await askWhereOutdated(publisher);
    isCompared = true;
    const requests = await desk.waiting();
    if (requests.length === 0 || isPaused(failure, requests)) return true;
    failure = (await work(publisher, requests)) ? undefined : failureOf(requests, failure);
    return true;
  };
}

/**
 * Asks for a publication where the live release was built with other code or for another address, as after an update. A
 * site to which somebody went back stays, and a first one is published by who starts.
 */
async function askWhereOutdated({ environment, desk }: Publisher): Promise<void> {
  const { dataDir, siteUrl } = environment;
  const live = await currentRelease(dataDir);
  if (live === undefined || live.build === buildDigest(siteUrl)) return;
  if (await isGoneBackTo(dataDir, live)) return;
  if ((await desk.waiting()).length === 0) await desk.ask();
}

/** Takes the turn, and renews it no more often than it has to be: it is looked for work more often. */
function turnTaking(desk: PublishingDesk): () => Promise<boolean> {
  let takenAt = -Infinity;
  return async () => {
    if (performance.now() - takenAt < turnMs) return true;
    const askedAt = performance.now();
    const isOurs = await desk.takeTurn();
    takenAt = isOurs ? askedAt : -Infinity;
    return isOurs;
  };
}

function isPaused(failure: Failure | undefined, requests: readonly PublicationRequest[]): boolean {
  if (failure === undefined || Date.now() >= failure.until) return false;
  // A clock that was set back must not make anybody wait for longer than the pause.
  if (failure.until - Date.now() > failure.pauseMs) return false;
  return requests.every(({ id }) => failure.ids.has(id));
}

function failureOf(requests: readonly PublicationRequest[], before: Failure | undefined): Failure {
  const pauseMs = Math.min(before ? 2 * before.pauseMs : firstPauseMs, longestPauseMs);
  return { ids: new Set(requests.map(({ id }) => id)), pauseMs, until: Date.now() + pauseMs };
}

type Publisher = { environment: Environment; desk: PublishingDesk; options: PublishOptions };

/** Does what is asked for and forgets it; false where it failed and is to be tried again. */
async function work(
  publisher: Publisher,
  requests: readonly PublicationRequest[],
): Promise<boolean> {
  const { environment, desk } = publisher;
  const way = requests.findLastIndex(({ action }) => action === 'goBack');
  // What was published before somebody went back comes with the next publication; what was after it, comes now.
  const due = way === -1 ? requests : requests.slice(0, way + 1);
  const id = await desk.begin(namesOf(due));
  const turn = setInterval(() => void desk.takeTurn().catch(report), turnMs);
  try {
    const noted =
      way === -1
        ? await publishChanges(publisher, id)
        : await goBack(environment, requests[way]?.release);
    await desk.forget(due);
    await desk.note(id, noted);
    return true;
  } catch (error) {
    report(error);
    await desk.note(id, { state: 'failed', problem: problemOf(error) });
    // To go back is not tried again: somebody looks at the site, and would be surprised by it later.
    if (way !== -1) await desk.forget(due);
    return way !== -1;
  } finally {
    clearInterval(turn);
  }
}

const namesOf = (requests: readonly PublicationRequest[]) => [
  ...new Set(requests.flatMap(({ account }) => account ?? [])),
];

async function publishChanges(
  { environment, desk, options }: Publisher,
  id: string,
): Promise<Noted> {
  return publishSite(environment, options, {
    write: desk.write,
    takeLock,
    onStep: (step) => desk.note(id, { step }),
    beforeSwitch: async () => {
      if (!(await desk.takeTurn())) throw anotherPublisher();
    },
    isLast: false,
  });
}

async function goBack({ dataDir }: Environment, release: string | undefined): Promise<Noted> {
  const { id } = await rollbackSite(dataDir, release, takeLock);
  return { state: 'live', release: id, wentBack: true };
}

/** How long a command that publishes is waited for, in milliseconds. */
const lockPatienceMs = 600_000;

async function takeLock(dataDir: string): Promise<Lock> {
  const lock = await waitForPublishingLock(dataDir, lockPatienceMs);
  if (lock !== undefined) return lock;
  throw userError(
    'Hace diez minutos que otra orden publica y no termina. Se intenta de nuevo.',
    'Another command has been publishing for ten minutes. It is tried again.',
  );
}

const anotherPublisher = () =>
  userError(
    'Otro publicador tomó el turno mientras este trabajaba; él publica los cambios.',
    'Another publisher took the turn while this one worked; it publishes the changes.',
  );

/** What editors are told of an error: its own words where it was written for people. */
function problemOf(error: unknown): Bilingual {
  if (error instanceof UserError) return error.texts;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    es: `No se pudo publicar (${reason}). El sitio sigue como estaba, y se intenta de nuevo. El registro del publicador dice más.`,
    en: `It could not be published (${reason}). The site stays as it was, and it is tried again. The log of the publisher says more.`,
  };
}
