import { join } from 'node:path';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from '../cms/onBothDatabases.ts';
import { forImports, fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('published progress stays under an import', () => {
  const folder = temporaryFolder();
  onBothDatabases((cms) => {
    test('even one that overwrites, but takes the English and the verification that come', async () => {
      const { snapshot, media } = await fullCatalogue(forImports);
      const origin = join(folder(), 'origin');
      await writeSnapshot(origin, snapshot, media);
      await importSnapshot(cms(), origin, { overwrite: false });

      const changed = join(folder(), 'changed');
      const progress = snapshot.progress.map((record) => {
        if (record.code === 'AV-0002')
          return { ...record, narrative: { es: 'Otra cosa.', en: 'x' } };
        if (record.code !== 'AV-0003') return record;
        const { es } = record.narrative;
        return {
          ...record,
          narrative: { es, en: 'The test was finished.' },
          verifiedStatus: 'done' as const,
          verifiedBy: 'Equipo de prueba',
          verifiedOn: '2026-04-01',
        };
      });
      await writeSnapshot(changed, { ...snapshot, progress }, media);
      const report = await importSnapshot(cms(), changed, { overwrite: true });
      expect(report).toMatchObject({
        created: [],
        updated: ['AV-0003'],
        skipped: [
          {
            code: 'AV-0002',
            reason:
              'es un avance publicado, que no cambia: un avance más reciente puede sustituirlo · it is published progress, which does not change: newer progress may supersede it',
          },
        ],
      });
      const { snapshot: published } = await buildSnapshot(cms().payload, cms().environment.dataDir);
      const [, second, third] = published.progress;
      expect(second).toEqual(snapshot.progress[1]);
      expect(third).toEqual(progress[2]);
    });
  });
});
