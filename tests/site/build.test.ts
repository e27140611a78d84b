import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSite } from 'site/build';
import { checkRelease } from 'site/check-release';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const site = builtSite();
const temporary = temporaryFolder();

const read = (name: string) => readFile(path.join(site().outDir, name), 'utf8');
const page = (number: number) => read(`practicas/${slugOf(number)}/index.html`);
const englishPage = (number: number) => read(`en/practices/${slugOf(number)}/index.html`);

describe('a build', () => {
  test('passes its own check', async () => {
    const { outDir, snapshotDir } = site();
    expect(await checkRelease({ releaseDir: outDir, snapshotDir, siteUrl })).toEqual([]);
  });

  test('lists the former addresses of pages, in all their languages', async () => {
    const moved: unknown = JSON.parse(await read('moved.json'));
    // Without addresses that another page has now; a withdrawn entry keeps its page.
    const rich = slugOf(special.rich);
    expect(moved).toEqual({
      '/practicas/titulo-de-antes/': `/practicas/${rich}/`,
      '/practicas/titulo-de-antes/titulo-de-antes.pdf': `/practicas/${rich}/${rich}.pdf`,
      '/practicas/titulo-de-antes/titulo-de-antes.docx': `/practicas/${rich}/${rich}.docx`,
      '/en/practices/titulo-de-antes/': `/en/practices/${rich}/`,
      '/en/practices/titulo-de-antes/titulo-de-antes.pdf': `/en/practices/${rich}/${rich}.pdf`,
      '/en/practices/titulo-de-antes/titulo-de-antes.docx': `/en/practices/${rich}/${rich}.docx`,
      '/practicas/retirada-de-antes/': `/practicas/${slugOf(special.withdrawn)}/`,
      '/en/practices/retirada-de-antes/': `/en/practices/${slugOf(special.withdrawn)}/`,
      '/instituciones/institucion-de-antes/': '/instituciones/institucion-de-prueba/',
      '/en/institutions/institucion-de-antes/': '/en/institutions/institucion-de-prueba/',
    });
  });

  test('lists the pages of withdrawn records', async () => {
    const gone: unknown = JSON.parse(await read('gone.json'));
    const slug = slugOf(special.withdrawn);
    expect(gone).toEqual([`/en/practices/${slug}/`, `/practicas/${slug}/`]);
  });

  test('gives the same bytes for the same snapshot', { timeout: 240_000 }, async () => {
    const { snapshotDir, outDir, folder } = site();
    const again = path.join(temporary(), 'again');
    await buildSite({
      snapshotDir,
      outDir: again,
      siteUrl,
      cacheDir: path.join(folder, 'pictures'),
    });
    expect(await digests(again)).toEqual(await digests(outDir));
  });

  test('reports an invalid snapshot, and builds nothing', async () => {
    const snapshotDir = path.join(temporary(), 'nothing');
    const outDir = path.join(temporary(), 'out');
    await expect(buildSite({ snapshotDir, outDir, siteUrl })).rejects.toThrow('manifest.json');
  });

  test('compresses text files, and leaves the search index as it is', async () => {
    const html = await readFile(path.join(site().outDir, 'index.html'));
    expect(brotliDecompressSync(await readFile(path.join(site().outDir, 'index.html.br')))).toEqual(
      html,
    );
    expect(gunzipSync(await readFile(path.join(site().outDir, 'index.html.gz')))).toEqual(html);
    const index = await readdir(path.join(site().outDir, 'pagefind'), { recursive: true });
    expect(index.filter((name) => /\.pf_\w+\.(br|gz)$/.test(name))).toEqual([]);
  });
});

describe('an entry', () => {
  test('without approved English has no English page, no hreflang, and says so', async () => {
    await expect(englishPage(special.untranslated)).rejects.toThrow('ENOENT');
    const spanish = await page(special.untranslated);
    expect(spanish).not.toContain('hreflang="x-default"');
    expect(spanish).toContain('Sin versión en inglés');
    expect(spanish).toContain('<a class="language" href="/en/practices/"');
  });

  test('without approved English is in English lists with its Spanish title, marked as Spanish', async () => {
    const list = `${await read('en/practices/index.html')}${await read('en/practices/page/2/index.html')}`;
    expect(list).toContain(
      `<a href="/practicas/${slugOf(special.untranslated)}/" lang="es" hreflang="es">Práctica de prueba ${special.untranslated}: oficina de migración</a>`,
    );
  });

  test('with outdated English has a dated notice on its English page alone', async () => {
    expect(await englishPage(special.outdated)).toContain('was last reviewed, on 1 March 2026.');
    expect(await page(special.outdated)).not.toContain('quedó atrás');
  });

  test('that is archived keeps its page under a notice', async () => {
    expect(await page(special.archived)).toContain('Práctica archivada');
    expect(await page(special.archived)).toContain('Descripción de prueba');
  });

  test('that is withdrawn leaves only a reason and a date', async () => {
    const html = await page(special.withdrawn);
    expect(html).toContain('Motivo de prueba.');
    expect(html).toContain('2 de abril de 2026');
    expect(html).not.toContain('Descripción de prueba');
    expect(html).not.toContain('data-pagefind-body');
    expect(await read('sitemap.xml')).not.toContain(slugOf(special.withdrawn));
  });

  test('shows a figure with the hedge of its source, and its sources', async () => {
    const text = textOf(await page(special.rich));
    expect(text).toContain('Más de 50,000 personas');
    expect(text).toContain('Nota del catálogo: La fuente escribe así.');
    expect(text).toContain('«Cita de prueba»');
  });

  test('keeps the spaces of its text, and adds none', async () => {
    const text = textOf(await page(special.rich));
    expect(text).toContain('Descripción de prueba según la fuente\u202fFuente 1, y nada más.');
    expect(text).toContain('¿Hay algo que corregir o completar? Escribir al equipo editorial');
  });

  test('is cited in APA and ISO 690 style, in the language of the page', async () => {
    const address = `${siteUrl}/practicas/${slugOf(special.rich)}/`;
    const spanish = textOf(await page(special.rich));
    expect(spanish).toContain(
      `Arraigo. (2026). Práctica de prueba 1: oficina de migración (Práctica BP-0001). Catálogo de prácticas de reintegración sostenible. ${address}`,
    );
    expect(spanish).toContain(
      `ARRAIGO, 2026. Práctica de prueba 1: oficina de migración. Catálogo de prácticas de reintegración sostenible [en línea]. Disponible en: ${address}`,
    );
    const english = textOf(await englishPage(special.rich));
    expect(english).toContain(
      'ARRAIGO, 2026. Test entry 1: migration office. Catalogue of sustainable reintegration practices. Online. 2 April 2026.',
    );
  });

  test('offers to report an error at the address of the settings', async () => {
    expect(await page(special.rich)).toContain('href="mailto:prueba@arraigo.example?subject=');
  });
});

describe('a page about a country', () => {
  test('asks for a practice that is missing, with the name of the country as subject', async () => {
    const html = await read('paises/guatemala/index.html');
    expect(textOf(html)).toContain('¿Conoce una práctica que falta aquí, o hay algo que corregir?');
    expect(html).toContain('href="mailto:prueba@arraigo.example?subject=Arraigo%2C%20Guatemala"');
    const second = await read('paises/guatemala/pagina/2/index.html');
    expect(second).not.toContain('subject=Arraigo%2C%20Guatemala');
  });

  test('with figures draws a year without data as a gap, and labels it', async () => {
    const html = await read('paises/guatemala/contexto/index.html');
    expect(html).toContain('class="bar-gap"');
    expect(html).toContain('sin dato en esta serie');
  });

  test('leads to all that there is of it, also from further pages of its list', async () => {
    for (const name of ['paises/guatemala/index.html', 'paises/guatemala/pagina/2/index.html']) {
      const html = await read(name);
      for (const href of ['/paises/guatemala/#retos', '/paises/guatemala/contexto/'])
        expect(html).toContain(`href="${href}"`);
    }
  });

  test('without content is two sentences and links to other pages', async () => {
    const html = await read('paises/belice/index.html');
    expect(html).toContain('El catálogo no tiene todavía nada de Belice con fuente pública');
    expect(html).toContain('href="/paises/guatemala/"');
  });

  test('in English marks a text that is only in Spanish', async () => {
    expect(await read('en/countries/mexico/context/index.html')).toContain(
      '<div class="prose" lang="es">',
    );
  });
});

describe('a page of a term', () => {
  test('counts its entries, including those without English', async () => {
    const listed = 27 - 1;
    const sparse = 1;
    const spanish = await read('poblaciones/mujeres/index.html');
    expect(spanish).toContain(`<title>Mujeres: ${listed - sparse} prácticas · Arraigo</title>`);
    expect(spanish).toContain('href="/poblaciones/mujeres/pagina/2/"');
    const english = await read('en/populations/women/index.html');
    expect(english).toContain(`<title>Women: ${listed - sparse} practices · Arraigo</title>`);
  });

  test('describes the content of each page of its list', async () => {
    const description = async (name: string) =>
      /<meta name="description" content="([^"]*)"/.exec(await read(name))?.[1];
    const first = await description('poblaciones/mujeres/index.html');
    const second = await description('poblaciones/mujeres/pagina/2/index.html');
    expect(first).toContain('Evidencia:');
    expect(second).toMatch(
      /^Mujeres, página 2 de 2: de «Práctica de prueba .*» a «Práctica de prueba .*»\.$/,
    );
  });

  test('without entries says so, and explains the term', async () => {
    const html = await read('poblaciones/lgbtiq/index.html');
    expect(html).toContain('El catálogo no tiene todavía ninguna práctica aquí');
    expect(html).toContain('Qué iría aquí: personas LGBTIQ+ que retornan');
    expect(html).toContain('Población · término del catálogo');
    expect(html).toContain('clasificación del catálogo');
  });

  test('links to its countries, and a country to its themes', async () => {
    expect(await read('dimensiones/economica/index.html')).toContain(
      'href="/paises/guatemala/economica/"',
    );
    expect(await read('paises/guatemala/index.html')).toContain(
      'href="/paises/guatemala/temas/empleo/"',
    );
    expect(textOf(await read('paises/guatemala/temas/empleo/index.html'))).toContain(
      'Empleo y desarrollo de capacidades en Guatemala',
    );
  });
});

describe('a page of an institution', () => {
  test('lists the entries in which it has a role, with the role and its sources', async () => {
    const text = textOf(await read('instituciones/municipalidad-de-prueba/index.html'));
    expect(text).toMatch(/Ejecuta\s+Práctica de prueba 1: oficina de migración\s+Fuente 1/);
    expect(text).toContain('[Fuente de prueba 3]');
    expect(text).toMatch(/Depende de\s+Institución de prueba \(IP\)/);
  });

  test('exists in English only with approved English; elsewhere its Spanish page is linked', async () => {
    await expect(read('en/institutions/municipalidad-de-prueba/index.html')).rejects.toThrow(
      'ENOENT',
    );
    expect(await read('instituciones/municipalidad-de-prueba/index.html')).not.toContain(
      'hreflang="x-default"',
    );
    expect(await englishPage(special.rich)).toContain(
      '<a href="/instituciones/municipalidad-de-prueba/" lang="es"',
    );
    expect(await englishPage(special.rich)).toContain(
      'href="/en/institutions/institucion-de-prueba/"',
    );
  });
});

test('the list of sources has each once, with the records that cite it', async () => {
  const html = await read('fuentes/index.html');
  for (const code of ['FU-0001', 'FU-0002', 'FU-0003', 'FU-0004'])
    expect(html.split(`id="${code}"`)).toHaveLength(2);
  const [, fromFirst = ''] = html.split('id="FU-0001"');
  const [first = ''] = fromFirst.split('id="FU-');
  expect(first).toContain('href="/paises/guatemala/"');
  expect(first.match(/href="\/practicas\/[^/]+\/"/g)).toHaveLength(20 - 1);
  // 26 entries, a country and eight records of the chain cite it; the page names twenty of them.
  expect(first).toContain('<li>y 15 más</li>');
  expect(html).toContain('No tiene dirección pública.');
});

describe('a page for a profile', () => {
  test('lists the entries in which such an institution has a role', async () => {
    const html = await read('para/municipalidades/index.html');
    expect(html).toContain(`href="/practicas/${slugOf(special.rich)}/"`);
    expect(html).not.toContain(`href="/practicas/${slugOf(special.sparse)}/"`);
    expect(html).toContain('href="/instituciones/municipalidad-de-prueba/"');
  });

  test('without any entry says so', async () => {
    expect(await read('en/for/labour-ministries/index.html')).toContain(
      'No practice names an institution of this profile yet',
    );
  });
});

test('the sitemap names every section, and no page that does not exist', async () => {
  const sitemap = await read('sitemap.xml');
  const paths = [...sitemap.matchAll(/<loc>https:\/\/arraigo\.example([^<]+)<\/loc>/g)].map(
    ([, address = '']) => address,
  );
  expect(paths).toEqual(
    expect.arrayContaining(['/temas/', '/en/themes/', '/instituciones/', '/en/sources/', '/para/']),
  );
  expect(paths).not.toContain('/en/institutions/municipalidad-de-prueba/');
  for (const address of paths)
    await expect(read(`${address.slice(1)}index.html`)).resolves.toContain('<h1');
});

describe('the check of a release finds', () => {
  const faults: [string, string, (html: string) => string, string][] = [
    [
      'a dead link',
      'index.html',
      (html) => html.replace('href="/paises/"', 'href="/paisos/"'),
      'the link "/paisos/" leads nowhere',
    ],
    [
      'a dead anchor',
      'index.html',
      (html) => html.replace('#pais-no-consta', '#pais-otro'),
      'the anchor of "/buscar/#pais-otro',
    ],
    [
      'a wrong language',
      'en/index.html',
      (html) => html.replace('lang="en"', 'lang="es"'),
      'lang is "es", not "en"',
    ],
    [
      'a second h1',
      'paises/index.html',
      (html) => html.replace('<main', '<h1>Otro</h1><main'),
      'has 2 h1, not one',
    ],
    [
      'a missing title',
      'temas/index.html',
      (html) => html.replace(/<title>.*<\/title>/, ''),
      'has no title',
    ],
    [
      'a title used twice',
      'poblaciones/index.html',
      (html) => html.replace(/<title>.*<\/title>/, '<title>Retos · Arraigo</title>'),
      'have the same title',
    ],
    [
      'a wrong canonical address',
      'index.html',
      (html) => html.replace('rel="canonical" href="https://', 'rel="canonical" href="http://'),
      'canonical is',
    ],
    [
      'a script',
      'index.html',
      (html) => html.replace('</main>', '<script>1</script></main>'),
      'has 1 scripts, not 0',
    ],
    [
      'a picture from elsewhere',
      'index.html',
      (html) => html.replace('</main>', '<img src="https://example.org/a.png" alt=""></main>'),
      'asks another host',
    ],
    [
      'an inline style',
      'index.html',
      (html) => html.replace('<main', '<main style="color:red"'),
      'inline styles',
    ],
    [
      'a page over its budget',
      'index.html',
      (html) => html.replace('</main>', `${noise(12_000)}</main>`),
      'over the budget of 14000',
    ],
    [
      'an id used twice',
      'index.html',
      (html) => html.replace('</main>', '<p id="contenido"></p></main>'),
      'the id "contenido" occurs twice',
    ],
    [
      'an alternate that does not exist',
      'index.html',
      (html) =>
        html.replace(
          'hreflang="en" href="https://arraigo.example/en/"',
          'hreflang="en" href="https://arraigo.example/fr/"',
        ),
      'its other language "/fr/" does not exist',
    ],
    [
      'a changed heading',
      `practicas/${slugOf(1)}/index.html`,
      (html) => html.replace('Práctica de prueba 1: oficina de migración</h1>', 'Otra</h1>'),
      'not the title of BP-0001',
    ],
  ];

  // One release has all the faults, so that the check reads its hundreds of pages only once.
  let found: readonly string[] = [];
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'arraigo-faults-'));
    cpSync(site().outDir, folder, { recursive: true });
    for (const [, name, break_] of faults) {
      const file = path.join(folder, name);
      const html = await readFile(file, 'utf8');
      const broken = break_(html);
      expect(broken).not.toBe(html);
      await rm(`${file}.br`, { force: true });
      await writeFile(file, broken);
    }
    found = await problemsOf(folder);
    await rm(folder, { recursive: true });
  });

  test.each(faults)('%s', (_fault, _name, _break, message) => {
    expect(found.filter((problem) => problem.includes(message))).toHaveLength(1);
  });

  test('a compressed copy that does not decode to its file', async () => {
    const release = copyOfRelease();
    const home = await readFile(path.join(release, 'index.html.br'));
    await writeFile(path.join(release, 'index.html.br'), home.subarray(0, home.length / 2));
    await writeFile(path.join(release, 'sitemap.xml.gz'), 'garbage');
    await writeFile(path.join(release, 'favicon.svg.br'), home);
    await writeFile(path.join(release, 'robots.txt.gz'), '');
    await writeFile(path.join(release, 'nothing.html.br'), home);
    const problems = await problemsOf(release);
    for (const name of ['index.html', 'sitemap.xml', 'favicon.svg', 'robots.txt'])
      expect(problems.join('\n')).toContain(`a browser cannot make ${name} of it`);
    expect(problems).toContain('nothing.html.br: is the copy of a file that does not exist.');
    expect(problems).toHaveLength(5);
  });

  test('a missing page, and one that is not declared', async () => {
    const release = copyOfRelease();
    await rm(path.join(release, 'practicas/pagina/2'), { recursive: true });
    await rm(path.join(release, 'acerca'), { recursive: true });
    cpSync(path.join(release, 'metodologia'), path.join(release, 'otra/pagina'), {
      recursive: true,
    });
    const problems = await problemsOf(release);
    expect(problems).toContain('/practicas/pagina/2/: the snapshot has it, the release has not.');
    expect(problems).toContain('/acerca/: the snapshot has it, the release has not.');
    expect(problems).toContain('/otra/pagina/: the release has it, the snapshot has not.');
  });

  test('former addresses that are missing, or differ from the snapshot', async () => {
    const release = copyOfRelease();
    await writeFile(path.join(release, 'moved.json'), '{ "/practicas/a/": "/practicas/b/" }');
    expect(await problemsOf(release)).toEqual([
      "moved.json: the addresses are not the snapshot's; build the site again.",
    ]);
    await rm(path.join(release, 'moved.json'));
    expect(await problemsOf(release)).toEqual(['moved.json: is missing; build the site again.']);
  });

  test('a page that the sitemap leaves out', async () => {
    const release = copyOfRelease();
    const file = path.join(release, 'sitemap.xml');
    const sitemap = await readFile(file, 'utf8');
    await rm(`${file}.br`);
    await rm(`${file}.gz`);
    await writeFile(
      file,
      sitemap.replace(/<url><loc>https:\/\/arraigo\.example\/acerca\/.*?<\/url>\n/, ''),
    );
    expect(await problemsOf(release)).toEqual(['sitemap.xml: does not name /acerca/.']);
  });

  test('a missing page, a surplus one and a missing index', async () => {
    const release = copyOfRelease();
    await rm(path.join(release, 'practicas', slugOf(1)), { recursive: true });
    cpSync(
      path.join(release, 'practicas', slugOf(2)),
      path.join(release, 'en/practices', slugOf(special.untranslated)),
      { recursive: true },
    );
    await rm(path.join(release, 'temas/vivienda'), { recursive: true });
    cpSync(
      path.join(release, 'instituciones/municipalidad-de-prueba'),
      path.join(release, 'en/institutions/municipalidad-de-prueba'),
      { recursive: true },
    );
    await rm(path.join(release, 'pagefind'), { recursive: true });
    await rm(path.join(release, 'en/search/index.json'));
    const problems = (await problemsOf(release)).join('\n');
    expect(problems).toContain(
      `/practicas/${slugOf(1)}/: the snapshot has it, the release has not.`,
    );
    expect(problems).toContain(
      `/en/practices/${slugOf(special.untranslated)}/: its English was not approved (BP-0003).`,
    );
    expect(problems).toContain('/temas/vivienda/: the snapshot has it, the release has not.');
    expect(problems).toContain(
      '/en/institutions/municipalidad-de-prueba/: the release has it, the snapshot has not.',
    );
    expect(problems).toContain(
      `buscar/index.json: leads to /practicas/${slugOf(1)}/, which does not exist.`,
    );
    expect(problems).toContain('en/search/index.json: the search has no compact file.');
    expect(problems).toContain('pagefind: there is no search index in "en".');
  });
});

function copyOfRelease(): string {
  const release = path.join(temporary(), 'release');
  cpSync(site().outDir, release, { recursive: true });
  return release;
}

const problemsOf = async (releaseDir: string) => {
  const found = await checkRelease({ releaseDir, snapshotDir: site().snapshotDir, siteUrl });
  return found.map(({ text }) => text);
};

/** A text that does not compress. */
function noise(length: number): string {
  let text = '';
  while (text.length < length)
    text += createHash('sha512').update(text).digest('base64').replace(/[^\w]/g, '');
  return text;
}

async function digests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const pairs = files.map(async (file): Promise<[string, string]> => [
    path.relative(folder, file),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** The text of a page without its tags. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(p|div|li|h\d|dt|dd|section)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', '\u00a0');
}
