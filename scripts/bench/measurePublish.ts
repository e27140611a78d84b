import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { currentLink } from 'content-models/storage/releases';
import { pathOf } from 'site/addresses/paths';
import { exitOf, startNode } from '../processes/startNode.ts';
import { syntheticCatalogue } from '../synthetic/syntheticCatalogue.ts';
import { say } from '../terminal.ts';
import type { PublishResults } from './benchResults.ts';
import { serveSite } from './benchSite.ts';
import { memoryOf } from './measureBuild.ts';
import { median } from './median.ts';
import { buildWithRivals } from './rivalBuilds.ts';
import { runMeasured, type Run } from './runMeasured.ts';

/** Longer than any publication takes, in milliseconds. */
const patienceMs = 300_000;

const pauseMs = 20;

/** How often each edit is made; the first one of all warms the publisher up and is not counted. */
const rounds = 3;

/**
 * Seconds from the moment in which an editor presses Publish, in a CMS on SQLite, until the changed page is served; and
 * what a release from nothing with its check takes, as a command. Beside it, in the same run, the time in which other
 * generators write the entry pages alone.
 */
export async function measurePublish(entries: number, workDir: string): Promise<PublishResults> {
  const catalogue = syntheticCatalogue(entries);
  const [entry] = catalogue.practices;
  if (entry === undefined) throw new Error('There is no entry to edit.');
  const folder = join(workDir, 'snapshot');
  await writeSnapshot(folder, catalogue, new Map());
  const env = { DATA_DIR: join(workDir, 'data'), DATABASE_URL: '', NODE_ENV: 'production' };
  const start = (script: string, ...args: string[]) =>
    startNode({ script: join(import.meta.dirname, script), args, env }, 'pipe');

  say(`Cargando ${entries} prácticas en el CMS`, 'Importing those practices into the CMS');
  await runMeasured(start('publishOnce.ts', 'import', folder));
  say('Publicándolas desde nada', 'Publishing them from nothing');
  const release = await runMeasured(start('publishOnce.ts', 'publish', folder));
  const rivals = await buildWithRivals(catalogue, currentLink(env.DATA_DIR), workDir);
  say('Publicando cambios', 'Publishing edits');
  const publisher = start('publisherOnce.ts');
  const measured = runMeasured(publisher);
  const editor = start('editorOnce.ts');
  const site = await serveSite(currentLink(env.DATA_DIR));
  try {
    await once(editor, 'message');
    const publish = publishing(entry, editor, `http://127.0.0.1:${site.port}`);
    await publish({ title: 'Práctica sintética cambiada para empezar' });
    const editSeconds = await medianOf((round) =>
      publish({ title: `Práctica sintética cambiada ${round}` }),
    );
    const slugSeconds = await medianOf((round) =>
      publish({ slug: `ficha-sintetica-trasladada-${round}` }),
    );
    publisher.kill();
    return {
      entries,
      editSeconds,
      slugSeconds,
      ...memoryOf(await measured),
      release: timed(release),
      ...rivals,
    };
  } finally {
    await site.close();
    for (const child of [editor, publisher]) await killed(child);
  }
}

const timed = ({ seconds, peakBytes }: Run) => ({ seconds, ...memoryOf({ peakBytes }) });

async function medianOf(measure: (round: number) => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 1; round <= rounds; round += 1) seconds.push(await measure(round));
  return median(seconds);
}

type Edited = { code: string; slug: string; title: { es: string } };

/** Publishes changes of an entry, one after the other, and measures how long each takes until its page is served. */
function publishing(
  { code, slug, title }: Edited,
  editor: ChildProcess,
  origin: string,
): (change: { title?: string; slug?: string }) => Promise<number> {
  let now = { title: title.es, slug };
  return async (change) => {
    now = { ...now, ...change };
    const address = `${origin}${pathOf({ kind: 'entry', slug: now.slug }, 'es')}`;
    const started = performance.now();
    editor.send({ code, ...now });
    await untilServed(address, now.title);
    return (performance.now() - started) / 1000;
  };
}

async function untilServed(address: string, text: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await isServed(address, text))) {
    if (performance.now() > deadline) throw new Error(`${address} does not show the edit.`);
    await sleep(pauseMs);
  }
}

async function isServed(address: string, text: string): Promise<boolean> {
  const response = await fetch(address);
  const page = await response.text();
  return response.ok && page.includes(text);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await exitOf(child);
}
