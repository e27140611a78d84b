import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { releasesFolder } from 'content-models/storage/releases';
import { createRandom } from 'scripts/synthetic/createRandom';
import { describe, expect, test } from 'vitest';
import { builtCms } from '../fixtures/builtCms.ts';
import { idOf, patience, publisherOf, siteOf, until } from '../fixtures/livePublishing.ts';
import { hasMongodb } from '../temporaryDatabase.ts';
import { faultsSeed, rounds } from './trial.ts';

/** A publication on a machine that does nothing else takes less, in milliseconds. */
const longest = 8_000;

describe.each(['SQLite', 'MongoDB'] as const)('kill -9 of the publisher on %s', (database) => {
  if (database === 'MongoDB' && !hasMongodb) return test.skip('no MongoDB', () => undefined);
  const cms = builtCms({ database, isPublished: true });
  const publisher = publisherOf(cms);
  const site = siteOf(cms);

  test(
    `at any moment leaves the site whole, and the next one brings every change (seed ${faultsSeed})`,
    { timeout: rounds(6, 120) * patience },
    async () => {
      const { administrator, dataDir } = cms();
      const random = createRandom('publisher', faultsSeed, database);
      const id = await idOf(administrator, 'practices', 'BP-0004');
      publisher.start();
      const visitor = visitUntilStopped(site.page);
      for (let round = 0; round < rounds(2, 50); round += 1) {
        const title = `Un título de la ronda ${round}`;
        const saved = await administrator.ask('PATCH', `/api/practices/${id}?locale=es`, {
          body: { title, _status: 'published' },
        });
        expect(saved.status, saved.text).toBe(200);
        await sleep(random.between(0, longest));
        await publisher.kill();
        publisher.start();
        await until(`${title}, seed ${faultsSeed}`, async () =>
          (await site.page('/practicas/'))?.includes(title) ? true : undefined,
        );
      }
      expect(await visitor.stop()).toEqual({ broken: [] });
      // Nothing of the killed publications is left once one was whole.
      const names = readdirSync(releasesFolder(dataDir));
      expect(
        names.filter((name) => !name.endsWith('.json') && !names.includes(`${name}.json`)),
      ).toEqual([]);
      expect(
        readdirSync(join(dataDir, 'snapshots')).filter((name) => /partial/.test(name)),
      ).toEqual([]);
    },
  );
});

/** Asks for two pages without a pause, and notes every answer that is not a whole page. */
function visitUntilStopped(page: (path: string) => Promise<string | undefined>) {
  let isOver = false;
  const broken: string[] = [];
  const visits = (async () => {
    while (!isOver) {
      for (const path of ['/', '/en/practices/']) {
        const html = await page(path);
        if (!html?.endsWith('</html>')) broken.push(`${path}: ${html?.slice(-40) ?? 'no page'}`);
      }
      await sleep(50);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await visits;
      return { broken };
    },
  };
}
