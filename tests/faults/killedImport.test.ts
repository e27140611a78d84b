import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { openCms } from 'cms/server/withCms';
import { exitOf, startNode } from 'scripts/processes/startNode';
import { captureNode } from 'scripts/processes/runNode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../fixtures/filesOf.ts';
import { forImports, writeFullCatalogue } from '../fixtures/fullCatalogue.ts';
import { hasMongodb, temporaryDatabase } from '../temporaryDatabase.ts';
import { faultsSeed, rounds } from './trial.ts';

const databases = rounds(1, 2) === 1 ? (['SQLite'] as const) : (['SQLite', 'MongoDB'] as const);

describe.each(databases)('an import on %s that is killed', (database) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arraigo-killed-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(database === 'MongoDB' && !hasMongodb)(
    'is finished by the next one, which skips nothing',
    async () => {
      const origin = join(folder, 'origin');
      await writeFullCatalogue(origin, forImports);
      for (let round = 0; round < rounds(1, 8); round += 1) {
        const dataDir = join(folder, `data-${round}`);
        const mongodb = database === 'MongoDB' ? temporaryDatabase() : undefined;
        const variables = { DATA_DIR: dataDir, DATABASE_URL: mongodb?.url ?? '' };
        const script = join(repositoryRoot, 'scripts/import.ts');
        // The database is made first: what an interruption of that leaves is another trial.
        const cms = await openCms(readEnvironment(variables));
        const child = startNode({ script, args: [origin], env: variables }, 'pipe');
        while (!(await hasBegun(cms))) await setTimeout(20);
        await setTimeout(((faultsSeed + round) * 377) % 3_000);
        child.kill('SIGKILL');
        await exitOf(child);

        const { code, output } = await captureNode({ script, args: [origin], env: variables });
        expect(output).not.toContain('Omitida');
        expect(code, output).toBe(0);
        const out = join(folder, `out-${round}`);
        await exportSnapshot(cms, out);
        await cms.payload.destroy();
        expect(await filesOf(out)).toEqual(await filesOf(origin));
        await mongodb?.drop();
      }
    },
    900_000,
  );
});

/** True from the import's first draft on. */
async function hasBegun({ payload }: Awaited<ReturnType<typeof openCms>>): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'institutions', overrideAccess: true });
  return totalDocs > 0;
}
