import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLedgerEntry, writeLedgerEntry } from 'cms/publication/ledger';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { checkSnapshot } from 'content-models/snapshot/snapshot';
import { expect, test } from 'vitest';
import { filesOf } from '../fixtures/filesOf.ts';
import { onBothDatabases, openTestCms } from './onBothDatabases.ts';
import { publishInstitution } from './records.ts';

onBothDatabases((cms) => {
  const change = (id: string, data: object, isDraft = false) =>
    cms().payload.update({
      collection: 'institutions',
      id,
      data: isDraft ? data : { _status: 'published', ...data },
      draft: isDraft,
      locale: 'es',
      depth: 0,
      overrideAccess: true,
    });
  const published = async () => {
    const { snapshot } = await buildSnapshot(cms().payload, cms().environment.dataDir);
    checkSnapshot(snapshot);
    return snapshot.institutions;
  };
  const recordOf = async (code: string | null | undefined) =>
    (await published()).find((record) => record.code === code);

  test('a published slug that changes is kept, however often it does', async () => {
    const { id, code } = await publishInstitution(cms().payload, { slug: 'uno-a' });
    expect((await recordOf(code))?.formerSlugs).toBeUndefined();
    await change(id, { slug: 'uno-b' });
    await change(id, { slug: 'uno-c' });
    expect(await recordOf(code)).toMatchObject({ slug: 'uno-c', formerSlugs: ['uno-a', 'uno-b'] });
    // Back to where it was: that address is no old one any more.
    await change(id, { slug: 'uno-a' });
    expect(await recordOf(code)).toMatchObject({ slug: 'uno-a', formerSlugs: ['uno-b', 'uno-c'] });
  });

  test('a slug that was never public leaves nothing behind', async () => {
    const { id, code } = await cms().payload.create({
      collection: 'institutions',
      data: { name: 'Nunca pública', type: 'government', slug: 'dos-a' },
      draft: true,
      locale: 'es',
      overrideAccess: true,
    });
    await change(id, { slug: 'dos-b' }, true);
    await change(id, { slug: 'dos-c' });
    await change(id, { slug: 'dos-d' }, true);
    await change(id, { slug: 'dos-e' });
    expect(await recordOf(code)).toMatchObject({ slug: 'dos-e', formerSlugs: ['dos-c'] });
  });

  test('what was live is remembered while the record is not', async () => {
    const { id, code } = await publishInstitution(cms().payload, { slug: 'tres-a' });
    await change(id, { _status: 'draft', slug: 'tres-b' });
    expect(await recordOf(code)).toBeUndefined();
    await change(id, { slug: 'tres-c' });
    expect(await recordOf(code)).toMatchObject({ slug: 'tres-c', formerSlugs: ['tres-a'] });
    await change(id, { deletedAt: new Date().toISOString(), _status: 'draft' });
    await cms().payload.update({
      collection: 'institutions',
      id,
      data: { deletedAt: null, slug: 'tres-d', _status: 'published' },
      draft: false,
      trash: true,
      locale: 'es',
      overrideAccess: true,
    });
    expect(await recordOf(code)).toMatchObject({ formerSlugs: ['tres-a', 'tres-c'] });
  });

  test('a record published by an older version of Arraigo finds its old slugs in its versions', async () => {
    const { id, code } = await publishInstitution(cms().payload, { slug: 'cuatro-a' });
    await change(id, { slug: 'cuatro-b' });
    const entry = await findLedgerEntry(cms().payload, code ?? '');
    if (!entry) throw new Error('A publication is in the ledger.');
    await writeLedgerEntry(cms().payload, { ...entry, address: undefined });
    await change(id, { slug: 'cuatro-c' });
    expect(await recordOf(code)).toMatchObject({ formerSlugs: ['cuatro-a', 'cuatro-b'] });
  });

  test('an old address that another record takes leads to whoever had it last', async () => {
    const first = await publishInstitution(cms().payload, { slug: 'cinco-a' });
    await change(first.id, { slug: 'cinco-b' });
    const second = await publishInstitution(cms().payload, { slug: 'cinco-a' });
    // Its page stands there; were it unpublished, the address would lead to the first one again.
    expect(await recordOf(first.code)).toMatchObject({ formerSlugs: ['cinco-a'] });
    await change(second.id, { slug: 'cinco-c' });
    expect((await recordOf(first.code))?.formerSlugs).toBeUndefined();
    expect(await recordOf(second.code)).toMatchObject({ formerSlugs: ['cinco-a'] });
  });

  test('the proposed slug avoids the old addresses of others, and may be an own one', async () => {
    const first = await publishInstitution(cms().payload, { name: 'Casa Abierta' });
    await change(first.id, { slug: 'seis-b' });
    const second = await publishInstitution(cms().payload, { name: 'Casa Abierta' });
    expect(second.slug).toBe('casa-abierta-2');
    expect(await change(first.id, { slug: '' })).toMatchObject({ slug: 'casa-abierta' });
  });

  test('nothing that is sent changes the old addresses', async () => {
    const { id, code } = await publishInstitution(cms().payload, { slug: 'siete-a' });
    await change(id, { slug: 'siete-b', formerSlugs: ['siete-x'] });
    expect(await recordOf(code)).toMatchObject({ formerSlugs: ['siete-a'] });
  });

  test('the day of the last change stays where an old address alone is added', async () => {
    const { id, code } = await publishInstitution(cms().payload, { slug: 'ocho-a' });
    await change(id, { slug: 'ocho-b' });
    await change(id, { slug: 'ocho-a' });
    const before = await recordOf(code);
    await change(id, {});
    expect(await recordOf(code)).toEqual(before);
  });

  test('a snapshot carries them, and an import adds to what is known', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arraigo-old-addresses-'));
    const other = await openTestCms('SQLite');
    try {
      const { id, code } = await publishInstitution(cms().payload, { slug: 'nueve-a' });
      const exported = async (name: string) => {
        await exportSnapshot(cms(), join(folder, name));
        return join(folder, name);
      };
      const before = await exported('before');
      await change(id, { slug: 'nueve-b' });
      await change(id, { slug: 'nueve-a' });
      // The content is what it was; only the old address is new.
      const after = await exported('after');
      await importSnapshot(other, before, { overwrite: false });
      expect((await importSnapshot(other, after, { overwrite: false })).updated).toEqual([code]);
      await exportSnapshot(other, join(folder, 'back'));
      expect(await filesOf(join(folder, 'back'))).toEqual(await filesOf(after));
      // One that knows less takes nothing away.
      expect((await importSnapshot(other, before, { overwrite: true })).updated).toEqual([]);
      expect((await importSnapshot(other, after, { overwrite: false })).updated).toEqual([]);
    } finally {
      await other.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
