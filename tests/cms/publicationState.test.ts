import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import { readPublicationState } from 'cms/publication/publicationState';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { readManifest } from 'content-models/snapshot/readSnapshot';
import { manifestOf, snapshotFiles } from 'content-models/snapshot/writeSnapshot';
import { snapshotsFolder } from 'content-models/storage/releases';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { goLive, liveId as id } from './goLive.ts';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';
import { publishChallenge, publishInstitution, publishPractice } from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;
/** How many records a publication would change, by making the whole snapshot and comparing every file of it. */
async function wholeComparison({ payload, environment }: TestCms): Promise<number> {
  const { snapshot, media } = await buildSnapshot(payload, environment.dataDir);
  const after = manifestOf(snapshot, snapshotFiles(snapshot, media)).files;
  const before = readManifest(join(snapshotsFolder(environment.dataDir), id)).files;
  const names = [...Object.keys(before), ...Object.keys(after)];
  const changed = names.filter((name) => before[name] !== after[name]);
  return new Set(changed.map((name) => name.replace(/\.[a-z]+$/, ''))).size;
}

async function expectChanges(cms: TestCms, changes: number): Promise<void> {
  expect(await wholeComparison(cms)).toBe(changes);
  expect((await readPublicationState(cms)).changes).toBe(changes);
}

const picture = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

const fileOf = (data: Buffer) => ({
  data,
  mimetype: 'image/png',
  name: 'foto.png',
  size: data.byteLength,
});

describe('what a publication would change', () => {
  onBothDatabases((cms) => {
    const update = (
      collection: 'practices' | 'challenges',
      id: string,
      data: object,
      draft = false,
    ) => cms().payload.update({ ...saved, collection, id, data, draft, trash: true });

    test('is what was added, changed and taken away, and not what was only saved', async () => {
      const { payload } = cms();
      await publishInstitution(payload);
      const challenge = await publishChallenge(payload);
      const practice = await publishPractice(payload, { challenges: [challenge.id] });
      const other = await publishPractice(payload, {
        related: [{ practice: practice.id, reason: 'Se parece.' }],
      });
      await goLive(cms());
      await expectChanges(cms(), 0);

      await update('practices', practice.id, { title: 'Solo un borrador' }, true);
      await expectChanges(cms(), 0);
      await update('practices', other.id, { _status: 'published' });
      await expectChanges(cms(), 0);
      await update('practices', other.id, { title: 'Otro título', _status: 'published' });
      await expectChanges(cms(), 1);
      await update('practices', other.id, { title: other.title, _status: 'published' });

      // The practice and its source.
      await publishPractice(payload);
      await goLive(cms());
      await expectChanges(cms(), 0);

      // The challenge goes, and the practice that names it changes with it; it comes back, and all is as it was.
      await update('challenges', challenge.id, { _status: 'draft' });
      await expectChanges(cms(), 2);
      await update('challenges', challenge.id, { _status: 'published' });
      await expectChanges(cms(), 0);
      await update('practices', practice.id, { deletedAt: new Date().toISOString() });
      await expectChanges(cms(), 2);
      await payload.delete({ ...saved, collection: 'practices', id: practice.id, trash: true });
      await expectChanges(cms(), 2);
      await goLive(cms());
      await payload.updateGlobal({
        ...saved,
        slug: 'site-settings',
        data: { operatorName: 'Otra casa' },
      });
      await expectChanges(cms(), 1);
    });

    test('has pictures in it, of which none is read', async () => {
      const { payload, environment } = cms();
      const create = (data: Buffer) =>
        payload.create({
          ...saved,
          collection: 'media',
          data: { alt: 'Una oficina', credit: 'Prueba', licence: 'CC0' },
          file: fileOf(data),
        });
      const first = await create(await picture('#102030'));
      const second = await create(await picture('#405060'));
      const practice = await publishPractice(payload, { media: [first.id] });
      const change = (data: object, file?: Buffer) =>
        payload.update({
          ...saved,
          collection: 'media',
          id: first.id,
          data,
          ...(file ? { file: fileOf(file) } : {}),
        });
      await goLive(cms());
      await expectChanges(cms(), 0);

      // One picture goes, another one comes, and so the practice changes.
      await update('practices', practice.id, { media: [second.id], _status: 'published' });
      await expectChanges(cms(), 3);
      await update('practices', practice.id, { media: [first.id], _status: 'published' });
      await expectChanges(cms(), 0);
      const keeper = await publishPractice(payload, { media: [first.id] });
      await update('practices', practice.id, { media: [], _status: 'published' });
      // The picture is still shown, by the new practice.
      await expectChanges(cms(), 3);
      await update('practices', practice.id, { media: [first.id], _status: 'published' });
      await update('practices', keeper.id, { _status: 'draft' });
      await goLive(cms());

      await change({ alt: 'Otra descripción' });
      await expectChanges(cms(), 1);
      await change({ alt: 'Una oficina' });
      await expectChanges(cms(), 0);

      // Whoever read the file would now find it to be another one.
      const { filename } = await payload.findByID({ ...saved, collection: 'media', id: first.id });
      const file = join(uploadsFolder(environment.dataDir), filename ?? '');
      const bytes = readFileSync(file);
      writeFileSync(file, Buffer.alloc(bytes.byteLength));
      utimesSync(file, new Date(0), new Date(0));
      expect(await wholeComparison(cms())).toBe(1);
      expect((await readPublicationState(cms())).changes).toBe(0);
      writeFileSync(file, bytes);
      utimesSync(file, new Date(0), new Date(0));

      await change({}, await picture('#a0b0c0'));
      await expectChanges(cms(), 1);
    });
  });
});
