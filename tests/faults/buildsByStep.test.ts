import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { createRandom } from 'scripts/synthetic/createRandom';
import { buildSite, type Built } from 'site/build';
import { describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { edited, edits, type Content } from './snapshotEdits.ts';
import { faultsSeed, isLong, rounds } from './trial.ts';

const site = builtSite();
const temporary = temporaryFolder();

/** The two ways to build: from what the last build kept, and from nothing. */
const ways = ['by-step', 'from-nothing'] as const;

/** Builds what is published in both ways; each goes on from its own cache, at first from that of the built site. */
async function buildBoth({ snapshot, media }: Content): Promise<Built & { differing: string[] }> {
  const snapshotDir = join(temporary(), 'snapshot');
  rmSync(snapshotDir, { recursive: true, force: true });
  await writeSnapshot(snapshotDir, snapshot, media);
  const [byStep, fromNothing] = [await build('by-step'), await build('from-nothing')];
  expect(fromNothing.rendered).toBe(fromNothing.all);
  return { ...byStep, differing: await differences() };
}

async function build(way: (typeof ways)[number]): Promise<Built> {
  const cacheDir = join(temporary(), `cache-${way}`);
  if (!existsSync(cacheDir)) cpSync(join(site().folder, 'pictures'), cacheDir, { recursive: true });
  return buildSite({
    snapshotDir: join(temporary(), 'snapshot'),
    outDir: join(temporary(), way),
    cacheDir,
    siteUrl,
    fromNothing: way === 'from-nothing',
  });
}

/** The files in which the two releases differ. */
async function differences(): Promise<string[]> {
  const [one, other] = await Promise.all(ways.map((way) => filesOf(join(temporary(), way))));
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...names].filter((name) => one?.get(name) !== other?.get(name));
}

/** Edits of a catalogue, one after the other, that follow from the seed. */
async function editing() {
  const random = createRandom('builds by step', faultsSeed);
  let content: Content = { ...(await fullCatalogue()), unpublished: [] };
  let number = 100;
  /** Makes an edit, of another record where it changes nothing. */
  const make = async (name: string, triesLeft = 200): Promise<Content> => {
    number += 1;
    const after = await edited(name, content, { random, number });
    const isEdit = JSON.stringify(after.snapshot) !== JSON.stringify(content.snapshot);
    if (!isEdit && triesLeft > 0) return make(name, triesLeft - 1);
    // What earlier edits took away cannot be edited any more.
    if (!isEdit) console.log(`${name}: nothing is left to edit`);
    content = after;
    return content;
  };
  return { make, some: (count: number) => random.some(names, count) };
}

const names = Object.keys(edits);

describe('a release that is built from the last one is the same as one from nothing, byte for byte', () => {
  test(
    `after edits of every kind (seed ${faultsSeed})`,
    { timeout: rounds(300_000, 3_600_000) },
    async () => {
      const { make, some } = await editing();
      const steps = isLong
        ? [...names.map((name) => [name]), ...Array.from({ length: 40 }, () => some(5))]
        : Array.from({ length: 2 }, () => some(4));
      for (const step of steps) {
        let content: Content | undefined;
        for (const name of step) content = await make(name);
        if (!content) continue;
        const { differing, rendered, all } = await buildBoth(content);
        console.log(`${step.join(', ')}: ${rendered} of ${all} rendered`);
        expect(differing, step.join(', ')).toEqual([]);
      }
    },
  );

  test('and what a title does not show on is not rendered', { timeout: 240_000 }, async () => {
    const { make } = await editing();
    const { differing, rendered, all } = await buildBoth(await make('a title'));
    expect(differing).toEqual([]);
    expect(rendered).toBeGreaterThan(0);
    expect(rendered).toBeLessThan(all / 4);
    expect(await build('by-step')).toEqual({ all, rendered: 0 });
  });
});
