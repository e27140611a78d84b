import { createRandom } from 'scripts/synthetic/createRandom';
import { afterAll, describe, expect, test } from 'vitest';
import { startBuiltCms, type BuiltCms } from '../fixtures/builtCms.ts';
import { fillDisk, freeDisk, mayMount, mountDisk, unmountDisk } from './smallDisk.ts';
import { SavingTrial } from './savingTrial.ts';
import { faultsSeed, rounds } from './trial.ts';

describe.skipIf(!mayMount)('a disk that is full while practices are saved (SQLite)', () => {
  let cms: BuiltCms | undefined;
  const disk = mayMount ? mountDisk(96) : '';
  afterAll(async () => {
    await cms?.stop();
    unmountDisk(disk);
  });

  test(
    'tears no record, loses no acknowledged save, and is told in words',
    { timeout: rounds(300_000, 1_800_000) },
    async () => {
      cms = await startBuiltCms({ folder: disk });
      const trial = await SavingTrial.open(cms);
      const random = createRandom('full disk', faultsSeed);
      const told = new Set<string>();
      for (let round = 0; round < rounds(6, 100); round += 1) {
        // A few pages are left, so that a save fails anywhere in the middle of itself.
        fillDisk(disk, random.between(0, 24) * 4096);
        for (let save = 0; save < 3; save += 1) {
          for (const { status, text } of await trial.saveOnce()) {
            expect([200, 503], `${text} ${cms.printed().slice(-2000)}`).toContain(status);
            if (status === 503) told.add(text);
          }
        }
        freeDisk(disk);
        expect(await trial.faults(), `round ${round}, seed ${faultsSeed}`).toEqual([]);
      }
      expect([...told].join()).toContain(
        'En el servidor no hay espacio en el disco y no se guardó nada.',
      );
      expect((await trial.saveOnce()).map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await trial.faults()).toEqual([]);
    },
  );
});
