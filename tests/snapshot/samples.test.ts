import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../cms/onBothDatabases.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { sampleCatalogue } from '../samples/sampleCatalogue.ts';

onBothDatabases((cms) => {
  // What comes out is byte for byte what went in, so that it goes into the next database just the same.
  test(
    'samples of every kind, with every field filled, go in and out with nothing lost',
    { timeout: 480_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'arraigo-samples-'));
      try {
        const { snapshot, media } = await sampleCatalogue();
        await writeSnapshot(join(folder, 'in'), snapshot, media);
        const report = await importSnapshot(cms(), join(folder, 'in'), { overwrite: false });
        expect(report.skipped).toEqual([]);
        await exportSnapshot(cms(), join(folder, 'out'));
        expect(await filesOf(join(folder, 'out'))).toEqual(await filesOf(join(folder, 'in')));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
