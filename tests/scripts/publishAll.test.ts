import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { openCms } from 'cms/server/withCms';
import { practiceNarratives } from 'content-models/records/practice';
import { currentLink } from 'content-models/storage/releases';
import { parse } from 'node-html-parser';
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { paragraph, publishInstitution, publishPractice } from '../cms/records.ts';
import { publishedData, type PublishedData } from '../fixtures/publishedData.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();
let published: PublishedData;
beforeAll(async () => {
  published = await publishedData();
}, 600_000);

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;
const at = (path: string) => join(currentLink(dataDir()), path, 'index.html');
const titleAt = (path: string) =>
  parse(readFileSync(at(path), 'utf8')).querySelector('title')?.text ?? '';

/** Changes the content of the CMS as somebody does who publishes there. */
async function edit(change: (payload: Payload) => Promise<void>): Promise<void> {
  const { payload } = await openCms(readEnvironment(published.variables(dataDir())));
  await change(payload);
  await payload.destroy();
}

async function publish(): Promise<string> {
  const script = join(repositoryRoot, 'scripts/publish-site.ts');
  const { ended, output } = startProcess([script], published.variables(dataDir()));
  expect(await ended, output()).toBe(0);
  return output();
}

/** Gives a practice dates that a rule refuses which is newer than they are: past all checks, and in its history too. */
async function contradict(payload: Payload, code: string): Promise<void> {
  const collection = 'practices';
  const data = {
    startDate: '2020',
    startDateNotStated: false,
    endDate: '1990',
    endDateNotStated: false,
  };
  const { docs } = await payload.find({ ...saved, collection, where: { code: { equals: code } } });
  const parent = docs[0]?.id ?? '';
  await payload.db.updateOne({ collection, id: parent, data });
  const where = { parent: { equals: parent } };
  const versions = await payload.db.findVersions({ collection, where, pagination: false });
  for (const { id, ...rest } of versions.docs) {
    const versionData = { ...rest, version: { ...rest.version, ...data } };
    await payload.db.updateVersion({ collection, id, versionData });
  }
}

/** All narratives, of 500 words each, no two sentences the same. */
function longNarratives() {
  const words = 'retorno arraigo oficina municipio taller empleo familia censo ruta acuerdo'.split(
    ' ',
  );
  const text = (seed: number) =>
    Array.from(
      { length: 500 },
      (_, index) => `${words[(index * 7 + seed) % 10] ?? ''}${((index + 1) * (seed + 3)) % 997}`,
    ).join(' ');
  return Object.fromEntries(
    practiceNarratives.flatMap((name, index): [string, unknown][] => [
      [name, paragraph(text(index))],
      [`${name}NotStated`, false],
    ]),
  );
}

test(
  'what the CMS accepts is published, and what it would not accept any more stops nobody else',
  { timeout: 480_000 },
  async () => {
    cpSync(published.dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
    const slugs: Record<string, string> = {};
    const codes: Record<string, string> = {};
    await edit(async (payload) => {
      const add = async (name: string, changes: object) => {
        const { slug, code } = await publishPractice(payload, changes);
        slugs[name] = `practicas/${slug ?? ''}`;
        codes[name] = code ?? '';
      };
      await add('one', { title: 'Centro de atención', slug: 'centro-uno' });
      await add('other', { title: 'Centro de atención', slug: 'centro-dos', countries: ['hn'] });
      await add('section', { title: 'Mapa de vacíos', slug: 'el-mapeo' });
      await add('institution', { title: 'Municipalidad de La Libertad, Guatemala', slug: 'la' });
      await add('emoji', { title: '🌱 Semillas para volver', slug: 'semillas' });
      await add('long', { title: 'Larga', slug: 'larga', ...longNarratives() });
      for (const slug of ['la-libertad-huehuetenango', 'la-libertad-peten'])
        await publishInstitution(payload, { name: 'Municipalidad de La Libertad', slug });
      await payload.updateGlobal({
        slug: 'site-settings',
        ...saved,
        data: {
          operatorName: 'Fundación de prueba para el retorno y el arraigo',
          contactAddress: 'contacto@fundacion.example',
          contentLicence: {
            name: 'CC BY 4.0',
            url: 'https://creativecommons.org/licenses/by/4.0/',
          },
        },
      });
      await contradict(payload, 'BP-0010');
    });
    const before = titleAt('practicas/umar-unidades-municipales');

    const said = await publish();
    expect(titleAt(slugs['one'] ?? '')).toBe('Centro de atención · Guatemala · Arraigo');
    expect(titleAt(slugs['other'] ?? '')).toBe('Centro de atención · Honduras · Arraigo');
    expect(titleAt(slugs['section'] ?? '')).toBe('Mapa de vacíos · Guatemala · Arraigo');
    expect(titleAt('mapeo')).toBe('Mapa de vacíos · Arraigo');
    expect(titleAt('instituciones/la-libertad-peten')).toMatch(
      /^Municipalidad de La Libertad, Guatemala · IN-\d{4} · Arraigo$/,
    );
    expect(titleAt(slugs['institution'] ?? '')).toContain(codes['institution']);
    expect(said).toContain(`La página de Práctica ${codes['long']} (/${slugs['long']}/) pesa `);
    expect(titleAt('practicas/umar-unidades-municipales')).toBe(before);
    expect(said.trim().split('\n! ').at(-1)).toMatch(
      /^Práctica BP-0010 no se puede publicar como está en el CMS; el sitio la muestra como estaba\..*\n {4}- endDate: /,
    );
    // It is said again as long as it is so.
    const again = await publish();
    expect(again).toContain('Nada ha cambiado');
    expect(again).toContain('Práctica BP-0010 no se puede publicar');
  },
);
