import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from 'cms/env';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { openCms } from 'cms/server/withCms';
import { createRandom } from 'scripts/synthetic/createRandom';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeElevenPractices } from '../fixtures/elevenPractices.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { oncePerRun } from '../fixtures/oncePerRun.ts';
import { prepareScript } from '../fixtures/seededData.ts';
import { startProcess, until } from '../scripts/nodeProcess.ts';
import { hasMongodb, temporaryDatabase } from '../temporaryDatabase.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { faultsSeed, rounds } from './trial.ts';

const databases = rounds(1, 2) === 1 ? (['SQLite'] as const) : (['SQLite', 'MongoDB'] as const);

describe.each(databases)('a first start on %s', (database) => {
  const folder = temporaryFolder();
  let made = 0;
  let snapshot = '';
  beforeAll(async () => {
    snapshot = await oncePerRun('eleven-practices', writeElevenPractices);
  });

  /** A data folder that nobody has started on, and what is done with it. */
  function emptyData() {
    const dataDir = join(folder(), `data-${(made += 1)}`);
    const mongodb = database === 'MongoDB' ? temporaryDatabase() : undefined;
    const variables = { DATA_DIR: dataDir, DATABASE_URL: mongodb?.url ?? '' };
    return {
      hasBegun: () => mongodb !== undefined || existsSync(join(dataDir, 'arraigo.db')),
      prepare: () => startProcess([prepareScript, snapshot], variables),
      async content() {
        const out = join(folder(), `out-${made}`);
        const cms = await openCms(readEnvironment(variables));
        await exportSnapshot(cms, out);
        await cms.payload.destroy();
        return filesOf(out);
      },
      drop: () => mongodb?.drop(),
    };
  }

  test.skipIf(database === 'MongoDB' && !hasMongodb)(
    `that is killed in its migrations or its seed is finished by the next (seed ${faultsSeed})`,
    { timeout: rounds(300_000, 3_600_000) },
    async () => {
      const random = createRandom('first starts', faultsSeed, database);
      const expected = await filesOf(snapshot);
      for (let round = 0; round < rounds(2, 24); round += 1) {
        const data = emptyData();
        const killed = data.prepare();
        await until('the database is begun', data.hasBegun);
        // The schema takes the first second: half of the kills are meant for it.
        await sleep(random.between(0, round % 2 === 0 ? 1000 : 12_000));
        killed.child.kill('SIGKILL');
        await killed.ended;
        const next = data.prepare();
        expect(await next.ended, next.output()).toBe(0);
        expect(await data.content(), `round ${round}`).toEqual(expected);
        await data.drop();
      }
    },
  );
});
