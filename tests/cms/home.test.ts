import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueReviews, waitingDrafts, waitingTranslations } from 'cms/admin/pendingWork';
import { heldNotice, readHeldRecords } from 'cms/publication/heldOnSite';
import { readPublicationState } from 'cms/publication/publicationState';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import {
  currentLink,
  currentTarget,
  releaseFile,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { publishPractice } from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('the home of the admin', () => {
  onBothDatabases((cms) => {
    test('counts what there is to do', async () => {
      const { payload } = cms();
      expect(await waitingDrafts(payload, 'es')).toEqual([]);
      const { id } = await publishPractice(payload, {
        verifiedOn: '2025-01-10T12:00:00.000Z',
        reviewDue: '2026-01-10T12:00:00.000Z',
      });
      await payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { title: 'Cambia' },
        draft: true,
      });
      await payload.create({
        ...saved,
        collection: 'institutions',
        data: { name: 'Nueva' },
        draft: true,
      });
      expect(await waitingDrafts(payload, 'es')).toMatchObject([
        { label: 'Institución', count: 1 },
        { label: 'Práctica', count: 1 },
      ]);
      expect(await waitingTranslations(payload, 'en')).toMatchObject([
        { label: 'Institution', count: 1, first: [{ label: 'Nueva · IN-0001' }] },
        {
          label: 'Practice',
          count: 1,
          first: [
            { label: 'Cambia · BP-0001', href: `/admin/collections/practices/${id}/translation` },
          ],
        },
      ]);
      await payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { _status: 'published' },
        draft: false,
      });
      expect(await dueReviews(payload, 'es', new Date('2025-12-20'))).toMatchObject([{ count: 1 }]);
      expect(await dueReviews(payload, 'es', new Date('2025-11-20'))).toEqual([]);
    });

    test('says when the site was published and what changed since', async () => {
      const { payload, environment } = cms();
      const before = await readPublicationState(cms());
      expect(before.publishedAt).toBeUndefined();
      expect(before.changes).toBeGreaterThan(0);

      const id = '20261122T201500Z-1a2b3c4';
      const publishedAt = '2026-11-22T20:15:00.000Z';
      const { dataDir } = environment;
      await exportSnapshot(cms(), join(snapshotsFolder(dataDir), id));
      mkdirSync(join(releasesFolder(dataDir), id), { recursive: true });
      const release: Release = { id, publishedAt, snapshot: id, digest: 'x', build: 'x' };
      writeFileSync(releaseFile(dataDir, id), JSON.stringify(release));
      symlinkSync(currentTarget(id), currentLink(dataDir));
      expect(await readPublicationState(cms())).toEqual({ publishedAt, changes: 0 });

      // What the check of that release held back is told to who edits it, in the language of the admin.
      expect(await readHeldRecords(dataDir)).toEqual([]);
      const problems = [{ es: 'un enlace roto', en: 'a broken link' }];
      const held = { file: 'practices/BP-0001.json', standing: 'left-out', problems } as const;
      writeFileSync(releaseFile(dataDir, id), JSON.stringify({ ...release, held: [held] }));
      expect(await readHeldRecords(dataDir)).toEqual([held]);
      expect(heldNotice(held, 'en')).toEqual({
        outcome: expect.stringContaining('does not show it') as string,
        problems: ['a broken link'],
      });
      writeFileSync(releaseFile(dataDir, id), JSON.stringify(release));

      // A new practice and its source.
      await publishPractice(payload);
      expect(await readPublicationState(cms())).toEqual({ publishedAt, changes: 2 });

      // A clock that went back tells nothing about what was saved since.
      const readAt = new Date(Date.now() + 60 * 60_000).toISOString();
      writeFileSync(releaseFile(dataDir, id), JSON.stringify({ ...release, readAt }));
      expect(await readPublicationState(cms())).toEqual({ publishedAt, changes: undefined });
      writeFileSync(releaseFile(dataDir, id), JSON.stringify(release));

      // What a disk may lose: the home says so, and works.
      rmSync(join(snapshotsFolder(dataDir), id), { recursive: true });
      expect(await readPublicationState(cms())).toEqual({ publishedAt, changes: undefined });
      writeFileSync(releaseFile(dataDir, id), '{"id":');
      expect(await readPublicationState(cms())).toEqual({
        publishedAt: undefined,
        changes: undefined,
      });
    });
  });
});
