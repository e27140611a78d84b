import { join } from 'node:path';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { currentLink } from 'content-models/storage/releases';
import { pathOf } from 'site/addresses/paths';
import { startNode } from '../processes/startNode.ts';
import { syntheticCatalogue } from '../synthetic/syntheticCatalogue.ts';
import { say } from '../terminal.ts';
import { serveSite } from './benchSite.ts';
import { withOneEdit } from './measureBuild.ts';
import { runMeasured } from './runMeasured.ts';

const patienceMs = 5_000;

/**
 * Latency of a publication: seconds from the command that publishes an edit, in a CMS on SQLite, until the changed page
 * is served. The site was published before, as it is whenever an editor changes something.
 */
export async function measurePublish(entries: number, workDir: string): Promise<number> {
  const catalogue = syntheticCatalogue(entries);
  const edited = withOneEdit(catalogue);
  const folders = { before: join(workDir, 'before'), after: join(workDir, 'after') };
  await writeSnapshot(folders.before, catalogue, new Map());
  await writeSnapshot(folders.after, edited, new Map());
  const dataDir = join(workDir, 'data');
  const run = (step: string, folder: string) => runStep(step, folder, dataDir);

  say(`Publicando ${entries} fichas y un cambio`, 'Publishing those entries and one edit');
  await run('import', folders.before);
  await run('publish', folders.before);
  await run('import', folders.after);
  const [changed] = edited.practices;
  if (changed === undefined) throw new Error('There is no entry to wait for.');
  const site = await serveSite(currentLink(dataDir));
  try {
    const started = performance.now();
    await run('publish', folders.after);
    const address = `http://127.0.0.1:${site.port}${pathOf({ kind: 'entry', slug: changed.slug }, 'es')}`;
    await untilServed(address, changed.title.es);
    return (performance.now() - started) / 1000;
  } finally {
    await site.close();
  }
}

function runStep(step: string, folder: string, dataDir: string) {
  const script = join(import.meta.dirname, 'publishOnce.ts');
  const env = { DATA_DIR: dataDir, DATABASE_URL: '', NODE_ENV: 'production' };
  return runMeasured(startNode({ script, args: [step, folder], env }, 'pipe'));
}

async function untilServed(address: string, text: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await (await fetch(address)).text()).includes(text)) {
    if (performance.now() > deadline) throw new Error(`${address} does not show the edit.`);
  }
}
