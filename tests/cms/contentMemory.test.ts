import { emptyContentMemory, readStored, type StoredContent } from 'cms/publication/storedContent';
import { draftedKinds, type DraftedKind } from 'cms/records/documents';
import { describe, expect, test, vi } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { paragraph, publishInstitution, publishPractice, publishReport } from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

function recordsIn(stored: StoredContent): object[] {
  const of = <K extends DraftedKind>(kind: K): object[] =>
    stored.pairs[kind].map((pair) => stored.publicRecord(kind, pair));
  return draftedKinds.flatMap(of);
}

describe('a publisher, which reads again what it has read before', () => {
  onBothDatabases((cms) => {
    test('sees every change, as one that reads everything anew', async () => {
      const { payload } = cms();
      const memory = emptyContentMemory();
      const practice = await publishPractice(payload);
      const other = await publishPractice(payload);
      const institution = await publishInstitution(payload);
      await publishReport(payload);
      const firstAddress = practice.slug;
      const edit = (data: object, id = practice.id, locale: 'es' | 'en' = 'es') =>
        payload.update({
          ...saved,
          collection: 'practices',
          id,
          data: { _status: 'published', ...data },
          locale,
          draft: false,
        });
      const english = {
        title: 'Another name',
        summary: 'An office advises.',
        description: paragraph('An office advises those who return.'),
      };
      const role = { institution: institution.id, role: 'implementing' as const };
      const steps: [step: string, work: () => Promise<unknown>][] = [
        ['nothing', () => Promise.resolve()],
        ['a text', () => edit({ title: 'Otro nombre' })],
        ['an address', () => edit({ slug: 'otra-direccion' })],
        ['an address that another record takes', () => edit({ slug: firstAddress }, other.id)],
        ['an old address that now leads to another', () => edit({ slug: 'aparte' }, other.id)],
        ['a link', () => edit({ institutionsNotStated: false, institutions: [role] })],
        [
          'a translation',
          () =>
            edit(
              { ...english, translation: { status: 'approved', by: 'Ana', on: null } },
              practice.id,
              'en',
            ),
        ],
        [
          'a related record',
          () => edit({ related: [{ practice: other.id, reason: 'Se parece.' }] }),
        ],
        [
          'the name of what is linked',
          () =>
            payload.update({
              ...saved,
              collection: 'institutions',
              id: institution.id,
              data: { name: 'Institución con otro nombre', _status: 'published' },
              draft: false,
            }),
        ],
        ['a new record', () => publishPractice(payload)],
        ['what is unpublished, and what links to it', () => edit({ _status: 'draft' }, other.id)],
        ['what is published again', () => edit({ _status: 'published' }, other.id)],
        ['the trash', () => edit({ deletedAt: new Date().toISOString() }, other.id)],
        [
          'what comes back',
          () =>
            payload.update({
              ...saved,
              collection: 'practices',
              id: other.id,
              trash: true,
              data: { deletedAt: null },
            }),
        ],
        [
          'the settings',
          () =>
            payload.updateGlobal({
              slug: 'site-settings',
              locale: 'es',
              data: { operatorName: 'Otra' },
            }),
        ],
      ];
      for (const [step, work] of steps) {
        await work();
        const [again, anew] = [await readStored(payload, memory), await readStored(payload)];
        expect(recordsIn(again), step).toEqual(recordsIn(anew));
        expect(again.settings, step).toEqual(anew.settings);
      }
    });

    test('reads only what was saved since', async () => {
      const { payload } = cms();
      const memory = emptyContentMemory();
      const practice = await publishPractice(payload);
      await publishPractice(payload);
      const before = await readStored(payload, memory);
      await payload.update({
        ...saved,
        collection: 'practices',
        id: practice.id,
        data: { title: 'Solo este', _status: 'published' },
        draft: false,
      });
      const find = vi.spyOn(payload, 'find');
      const after = await readStored(payload, memory);
      const whole = find.mock.calls.filter(
        ([{ collection, select }]) => collection === 'practices' && !select,
      );
      find.mockRestore();
      expect(whole.map(([{ where }]) => JSON.stringify(where))).toEqual(
        Array(2).fill(expect.stringContaining(practice.id)),
      );
      const kept = after.pairs.practices.filter((pair) => before.pairs.practices.includes(pair));
      expect(after.pairs.practices).toHaveLength(before.pairs.practices.length);
      expect(kept).toHaveLength(before.pairs.practices.length - 1);
    });
  });
});
