import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { fromRichText } from 'cms/records/richText';
import { openCms } from 'cms/server/withCms';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { sampleOf, sampleSettings } from 'content-models/derived/samples';
import { kindNames } from 'content-models/kinds';
import { institutions, type Institution } from 'content-models/records/institution';
import { practiceNarratives, practices, type Practice } from 'content-models/records/practice';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { currentLink } from 'content-models/storage/releases';
import { currentRelease } from 'scripts/releases/Release';
import { beforeAll, expect, test } from 'vitest';
import { publishedData, type PublishedData } from '../fixtures/publishedData.ts';
import { longNarrative } from '../samples/hostileCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();
let published: PublishedData;
beforeAll(async () => {
  published = await publishedData();
}, 1_200_000);

const variables = () => ({ ...published.variables(dataDir()), CMS_URL: 'http://cms.example' });
const openCopy = () => openCms(readEnvironment(variables()));
const siteUrl = () => readEnvironment(variables()).siteUrl;

async function publish(...args: string[]): Promise<{ code: unknown; said: string }> {
  const script = join(repositoryRoot, 'scripts/publish-site.ts');
  const { ended, output } = startProcess([script, ...args], variables());
  return { code: await ended, said: output() };
}

const livePage = (path: string) => join(currentLink(dataDir()), path, 'index.html');
const read = (path: string) => readFileSync(livePage(path), 'utf8');

/** The smallest practice that can be published, with more that an editor may write. */
const practice = (number: number, more: Partial<Practice>): Practice =>
  practices.schema.parse({
    ...sampleOf('practices', 'least'),
    code: `BP-0${number}`,
    slug: `prueba-${number}`,
    ...more,
  });

const institution = (number: number, more: Partial<Institution>): Institution =>
  institutions.schema.parse({
    ...sampleOf('institutions', 'least'),
    code: `IN-0${number}`,
    slug: `prueba-${number}`,
    ...more,
  });

const both = (text: string) => ({ es: text, en: text });
const linkTo = (path: string) => [`${siteUrl()}${path}`];
const relatedTo = (code: string) => [
  { id: 'a'.repeat(24), practice: code, reason: both('Son parecidas.') },
];

/** What the CMS accepts and what stopped a publication for everybody, beside the first content. */
async function awkward(): Promise<Snapshot> {
  const seed = await readSnapshot(join(repositoryRoot, 'cms/seed'));
  const sources = ['FU-0001', 'FU-0002', 'FU-0003'];
  const long = longNarrative(500, [
    ...sources.map((code) => `#${code}`),
    ...linkTo('/practicas'),
    ...linkTo('/en/method/?a=b#contenido'),
  ]);
  const narratives = Object.fromEntries(
    practiceNarratives.map((name) => [name, { es: long, en: long }]),
  );
  const { notStated } = sampleOf('practices', 'least');
  const stated: readonly string[] = practiceNarratives;
  return {
    ...seed,
    settings: sampleSettings('all'),
    institutions: [
      ...seed.institutions,
      institution(901, { name: both('Municipalidad de La Libertad'), country: 'gt' }),
      institution(902, { name: both('Municipalidad de La Libertad'), country: 'gt' }),
    ],
    practices: [
      ...seed.practices,
      practice(901, {
        ...narratives,
        title: both('Mapa de vacíos'),
        sources,
        notStated: notStated.filter((name) => !stated.includes(name)),
      }),
      practice(902, { title: both('Centro de atención') }),
      practice(903, { title: both('Centro de atención') }),
      practice(904, { title: both('Municipalidad de La Libertad') }),
      practice(905, { title: both('👩‍🌾🌱 برنامج العودة </title> &amp; Otorrinolaringología') }),
      practice(906, {
        title: { es: 'Con un enlace roto' },
        summary: { es: 'Su enlace lleva a un lugar que no existe.' },
        description: { es: longNarrative(5, linkTo('/practicas/prueba-901/#nada')) },
        translation: { en: { status: 'missing' } },
      }),
      practice(907, { title: both('Menciona a la rota'), related: relatedTo('BP-0906') }),
    ],
  };
}

async function importInto(snapshot: Snapshot): Promise<void> {
  const folder = join(dataDir(), 'awkward');
  await writeSnapshot(folder, snapshot, new Map());
  const cms = await openCopy();
  await importSnapshot(cms, folder, { overwrite: false });
  await cms.payload.destroy();
}

/** What an editor changes in a published practice. */
async function edit(code: string, change: { title?: string; address: string }): Promise<string> {
  const { payload } = await openCopy();
  const { docs } = await payload.update({
    collection: 'practices',
    where: { code: { equals: code } },
    data: {
      ...(change.title !== undefined && { title: change.title }),
      description: fromRichText(longNarrative(5, [change.address])),
      _status: 'published',
    },
    locale: 'es',
    draft: false,
    overrideAccess: true,
  });
  await payload.destroy();
  return docs[0]?.id ?? '';
}

test(
  'all that the CMS accepts goes out, but for records in which the check finds a fault: these are told',
  { timeout: 600_000 },
  async () => {
    cpSync(published.dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
    await importInto(await awkward());
    const slug = 'guate-te-incluye';
    const before = read(`practicas/${slug}`);
    const [nowhere] = linkTo('/practicas/no-existe/');
    const id = await edit('BP-0001', { title: 'Guate te Incluye hoy', address: nowhere ?? '' });

    const first = await publish();
    expect(first.code, first.said).toBe(0);
    for (const path of ['practicas/prueba-901', 'practicas/prueba-903', 'instituciones/prueba-902'])
      expect(existsSync(livePage(path)), path).toBe(true);
    expect(read('practicas/prueba-903')).toContain('<title>Centro de atención · BP-0903 · Arraigo');
    expect(read('acerca')).toContain(`href="${sampleSettings('all').contactAddress}"`);

    // A practice that was live stays as it was, with its title; one that never was waits, and nothing leads to it.
    expect(read(`practicas/${slug}`)).toContain('<title>Guate te Incluye · Arraigo</title>');
    expect(before).toContain('<title>Guate te Incluye · Arraigo</title>');
    expect(existsSync(livePage('practicas/prueba-906'))).toBe(false);
    expect(read('practicas/prueba-907')).not.toContain('prueba-906');
    expect(first.said).toContain(
      'Práctica BP-0001 no se puede publicar como está en el CMS; el sitio la muestra como estaba',
    );
    expect(first.said).toContain(`http://cms.example/admin/collections/practices/${id} `);
    expect(first.said).toContain(
      `el enlace «${nowhere}» lleva a una página que este sitio no tiene`,
    );
    expect(first.said).toContain(
      'Práctica BP-0906 no se puede publicar como está en el CMS; el sitio no la muestra',
    );
    expect(first.said).toContain('#nada» lleva a un lugar que esa página no tiene');
    expect(
      (await currentRelease(dataDir()))?.held?.map(({ file, standing }) => [file, standing]),
    ).toEqual([
      ['practices/BP-0001.json', 'as-it-was'],
      ['practices/BP-0906.json', 'left-out'],
    ]);

    const again = await publish();
    expect(again.said).toContain('Nada ha cambiado');
    expect(again.said).toContain('Práctica BP-0906 no se puede publicar');

    // A page that goes takes a link to it along, which nobody wrote wrong: who has it stays public, and is told.
    await edit('BP-0001', { address: linkTo('/practicas/prueba-901/')[0] ?? '' });
    await edit('BP-0906', { address: linkTo('/practicas/prueba-902/')[0] ?? '' });
    const mended = await publish();
    expect(mended.code, mended.said).toBe(0);
    expect(mended.said).not.toContain('no se puede publicar');
    expect(read(`practicas/${slug}`)).toContain('<title>Guate te Incluye hoy · Arraigo</title>');
    expect(existsSync(livePage('practicas/prueba-906'))).toBe(true);
    const { payload } = await openCopy();
    await payload.update({
      collection: 'practices',
      where: { code: { equals: 'BP-0902' } },
      data: { _status: 'draft' },
      locale: 'es',
      draft: false,
      overrideAccess: true,
    });
    await payload.destroy();
    const known = await publish();
    expect(known.code, known.said).toBe(0);
    expect(known.said).toContain('Práctica BP-0906 se publica con un fallo que ya tenía');
    expect(existsSync(livePage('practicas/prueba-906'))).toBe(true);
  },
);

test(
  'a CMS without anything published replaces no site that has records, unless it is asked to',
  { timeout: 400_000 },
  async () => {
    cpSync(published.dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
    const { payload } = await openCopy();
    for (const collection of kindNames)
      await payload.db.updateMany({ collection, where: {}, data: { _status: 'draft' } });
    await payload.destroy();

    const live = await currentRelease(dataDir());
    const refused = await publish();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('El CMS no tiene nada publicado, y el sitio sí tiene');
    expect(refused.said).toContain('--allow-empty');
    expect(await currentRelease(dataDir())).toEqual(live);

    const asked = await publish('--allow-empty');
    expect(asked.code, asked.said).toBe(0);
    expect(asked.said).toContain('el sitio sale sin registros');
    expect(existsSync(livePage('practicas/guate-te-incluye'))).toBe(false);
    expect((await publish()).said).toContain('Nada ha cambiado');
  },
);
