import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCache,
  liveReleaseId,
  releasesFolder,
  snapshotsFolder,
} from 'content-models/storage/releases';
import { createRandom } from 'scripts/synthetic/createRandom';
import { buildSite } from 'site/build';
import { expect, test } from 'vitest';
import { builtCms } from '../fixtures/builtCms.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { idOf, patience, publisherOf, siteOf, stateOf, until } from '../fixtures/livePublishing.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { faultsSeed, rounds } from './trial.ts';

const cms = builtCms({ isPublished: true });
const publisher = publisherOf(cms);
const site = siteOf(cms);
const temporary = temporaryFolder();

/** Publishes a title and waits until readers see it. */
async function publish(title: string): Promise<void> {
  const { administrator } = cms();
  const id = await idOf(administrator, 'practices', 'BP-0004');
  const body = { title, _status: 'published' };
  const answer = await administrator.ask('PATCH', `/api/practices/${id}?locale=es`, { body });
  expect(answer.status, answer.text).toBe(200);
  await until(`${title}, seed ${faultsSeed}`, async () =>
    (await site.page('/practicas/'))?.includes(title) ? true : undefined,
  );
}

/** The files in which the live release differs from one that is built from the same snapshot and nothing else. */
async function differences(): Promise<string[]> {
  const { dataDir, environment } = cms();
  const live = (await liveReleaseId(dataDir)) ?? '';
  const outDir = join(temporary(), 'from-nothing');
  const snapshotDir = join(snapshotsFolder(dataDir), live);
  await buildSite({ snapshotDir, outDir, siteUrl: environment.siteUrl });
  const one = await filesOf(join(releasesFolder(dataDir), live));
  const other = await filesOf(outDir);
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
}

test(
  `what it keeps from one publication to the next is damaged: no page of a release is (seed ${faultsSeed})`,
  { timeout: rounds(6, 60) * patience },
  async () => {
    const random = createRandom('damaged', faultsSeed);
    const cache = buildCache(cms().dataDir);
    const keptFiles = () =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    // A file of its own in its place: that of the release, of which some are hard links, stays whole.
    const damages = [
      (file: string) => damage(file, Buffer.alloc(0)),
      (file: string) => damage(file, readFileSync(file).subarray(0, -1)),
      (file: string) =>
        damage(
          file,
          readFileSync(file).map((byte) => byte ^ 0x55),
        ),
      (file: string) => rmSync(file),
    ];
    publisher.start();
    for (let round = 0; round < rounds(3, 40); round += 1) {
      const kept = keptFiles();
      const share = round === 0 ? kept.length : Math.ceil(kept.length / 4);
      for (const file of random.some(kept, share)) random.pick(damages)(file);
      // What it remembers is as good as what it reads: half the time it remembers nothing.
      if (round % 2 === 0) {
        await publisher.kill();
        publisher.start();
      }
      await publish(`Un título tras el daño ${round}`);
      expect(await differences(), `round ${round}`).toEqual([]);
    }
  },
);

function damage(file: string, content: Uint8Array): void {
  rmSync(file);
  writeFileSync(file, content);
}

const clocks =
  'its clock jumps ahead and back: what is published is live, and is told as the newest';

// Five publications, and a site built from nothing.
test(clocks, { timeout: 6 * patience }, async () => {
  const offsetFile = join(temporary(), 'offset');
  const year = 365 * 24 * 60 * 60 * 1000;
  const setClock = (milliseconds: number) => {
    writeFileSync(offsetFile, String(milliseconds));
  };
  setClock(0);
  await publisher.kill();
  publisher.start({
    CLOCK_OFFSET_FILE: offsetFile,
    NODE_OPTIONS: `--import ${new URL('jumpingClock.ts', import.meta.url).href}`,
  });
  for (const [name, offset] of [
    ['normal', 0],
    ['de otro año', year],
    ['de vuelta', 0],
    ['del pasado', -year],
    ['otra vez normal', 0],
  ] as const) {
    setClock(offset);
    await publish(`Un título con el reloj ${name}`);
    const live = await liveReleaseId(cms().dataDir);
    await until(`${live} being the newest publication`, async () => {
      const { publications } = await stateOf(cms().administrator);
      return publications[0]?.release === live ? true : undefined;
    });
  }
  expect(publisher.isAlive()).toBe(true);
  expect(await differences()).toEqual([]);
});
