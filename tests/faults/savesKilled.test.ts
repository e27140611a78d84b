import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from 'scripts/synthetic/createRandom';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBuiltCms, type BuiltCms } from '../fixtures/builtCms.ts';
import { hasMongodb, limitTransactions } from '../temporaryDatabase.ts';
import { SavingTrial } from './savingTrial.ts';
import { faultsSeed, isLong, rounds } from './trial.ts';

describe.each(['SQLite', 'MongoDB'] as const)(
  'kill -9 while practices are saved, on %s',
  (database) => {
    if (database === 'MongoDB' && !hasMongodb) return test.skip('no MongoDB', () => undefined);
    let cms: BuiltCms | undefined;
    let restoreLimit: (() => Promise<void>) | undefined;
    // The server keeps the locks of a killed writer for a minute, which 200 rounds would mostly spend waiting.
    beforeAll(async () => {
      if (database === 'MongoDB' && isLong) restoreLimit = await limitTransactions(5);
    });
    afterAll(async () => {
      await cms?.stop();
      await restoreLimit?.();
    });

    test(
      'tears no record and loses no acknowledged save',
      { timeout: rounds(240_000, 10_800_000) },
      async () => {
        cms = await startBuiltCms({ database });
        const trial = await SavingTrial.open(cms);
        const random = createRandom('kills', faultsSeed, database);
        for (let round = 0; round < rounds(4, 200); round += 1) {
          const saving = trial.saveUntilKilled();
          // Who is refused ends the trial at once.
          await Promise.race([saving, trial.nextAcknowledged()]);
          await sleep(random.between(0, 1500));
          await cms.kill();
          await saving;
          await cms.start();
          expect(await trial.faults(), `round ${round}, seed ${faultsSeed}`).toEqual([]);
        }
        console.log(`${database}: ${trial.acknowledged} saves acknowledged, 0 lost, 0 torn`);
        expect(trial.acknowledged).toBeGreaterThan(0);
      },
    );
  },
);
