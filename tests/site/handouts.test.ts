import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import type { RichText } from 'content-models/fields/richText';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { Country } from 'content-models/vocabulary/countries';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse, type HTMLElement } from 'node-html-parser';
import { handoutPath } from 'site/addresses/handoutPath';
import { writeHandouts } from 'site/build/writeHandouts';
import { createCatalogue } from 'site/catalogue/catalogue';
import { assembleCountryBrief, briefDetails } from 'site/handout/assembleCountryBrief';
import { assemblePracticeHandout, practiceDetails } from 'site/handout/assemblePracticeHandout';
import type { Block, Handout } from 'site/handout/Handout';
import { createPrinter } from 'site/handouts/printPdf';
import { drawCode } from 'site/handouts/qrCode';
import { writeDocx } from 'site/handouts/writeDocx';
import { assembleUnknown } from 'site/practice/assembleUnknown';
import { describe, expect, test } from 'vitest';
import { builtSite, seedSite, siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { headingsOf, linksOf, openPdf, rolesOf, textOf } from '../fixtures/readPdf.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const site = builtSite();
const seed = seedSite();
const temporary = temporaryFolder();
const guate = { kind: 'entry', slug: 'guate-te-incluye' } as const;
const { snapshot } = await fullCatalogue();
const published = createCatalogue(await readSnapshot(join(repositoryRoot, 'cms/seed')));

test('handouts made by threads end with an error that names the one that cannot be made', async () => {
  const making = writeHandouts({
    snapshot,
    outDir: temporary(),
    // More than a QR code holds.
    siteUrl: `https://${'a'.repeat(4_000)}.example`,
    cacheDir: undefined,
    fromNothing: true,
  });
  await expect(making).rejects.toThrow(
    /^\/?(practicas|paises|en)\/\S+\.pdf could not be made: Data too long$/,
  );
});

describe('what one takes along of a practice', () => {
  test('is on two sheets of paper at most, whatever the first content says', async () => {
    const files = globSync('**/*.pdf', { cwd: seed().outDir });
    const { practices, countries } = await readSnapshot(seed().snapshotDir);
    expect(files.length).toBe((practices.length + countries.length) * 2);
    for (const file of files) {
      const { numPages } = await openPdf(join(seed().outDir, file));
      expect([file, numPages <= 2]).toEqual([file, true]);
    }
  }, 240_000);

  test('exists where its page does: not of a withdrawn practice, nor in a language that it lacks', () => {
    const catalogue = createCatalogue(snapshot);
    for (const locale of ['es', 'en'] as const)
      for (const format of ['pdf', 'docx', 'json'] as const) {
        const folder = locale === 'es' ? 'practicas' : 'en/practices';
        const found = globSync(`${folder}/*/*.${format}`, { cwd: site().outDir });
        const expected = catalogue
          .entriesWithPage(locale)
          .filter(({ lifecycle }) => lifecycle !== 'withdrawn')
          .map(({ slug }) => handoutPath({ kind: 'entry', slug }, format, locale).slice(1));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }
  });

  test('is linked on the page, and the server says what kind of file it is', async () => {
    const page = await fetch(`${seed().address}/practicas/guate-te-incluye/`);
    const links = parse(await page.text()).querySelectorAll('.actions a');
    const named = (text: string) =>
      links.find((link) => link.text.trim() === text)?.getAttribute('href') ?? '';
    for (const [text, type] of [
      ['Hoja para reunión (PDF)', 'application/pdf'],
      ['Word', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ] as const) {
      const answer = await fetch(`${seed().address}${named(text)}`);
      expect([text, answer.status, answer.headers.get('content-type')]).toEqual([text, 200, type]);
    }
  });

  test('says the same in the same order as PDF and as Word', async () => {
    for (const locale of ['es', 'en'] as const) {
      const path = join(seed().outDir, handoutPath(guate, 'pdf', locale));
      const word = await openDocx(path.replace(/pdf$/, 'docx'));
      const inWord = words(word.querySelectorAll('h1, h2, h3').map(({ text }) => text));
      const inPdf = words(await headingsOf(path));
      expect(inPdf.length).toBeGreaterThan(6);
      // Whether there is room for notes depends on the paper.
      expect(inWord.slice(0, inPdf.length)).toEqual(inPdf);
    }
  });

  test('comes out with the same bytes each time', async () => {
    const [one, other] = [join(temporary(), 'one'), join(temporary(), 'other')];
    const few = { ...snapshot, practices: snapshot.practices.slice(0, 3) };
    for (const outDir of [one, other])
      await writeHandouts({
        snapshot: few,
        outDir,
        siteUrl,
        cacheDir: undefined,
        fromNothing: false,
      });
    const files = globSync('**/*.{pdf,docx}', { cwd: one });
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect([file, readFileSync(join(one, file)).equals(readFileSync(join(other, file)))]).toEqual(
        [file, true],
      );
  });
});

describe('the PDF', () => {
  const file = () => join(seed().outDir, handoutPath(guate, 'pdf', 'es'));

  test('is tagged, has a title and a language, and declares PDF/UA-1', async () => {
    const pdf = await openPdf(file());
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Guate te Incluye', Language: 'es' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(String(metadata?.getRaw())).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([width, height]).toEqual([612, 792]);
  });

  test('is read aloud in the order of its words: title, answers as a table, questions, sources', async () => {
    const text = await textOf(file());
    const order = [
      'Guate te Incluye',
      'En breve',
      'Lo que dicen las fuentes',
      '¿Qué tan probado está?',
      'Qué hace y cómo',
      'Preguntas para llevar',
      'Fuentes',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    const roles = await rolesOf(file());
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link'])
      expect(roles).toContain(role);
  });

  test('leads to the page, to each source, and from a call to its source', async () => {
    const found = await linksOf(file());
    expect(found).toContain(`${siteUrl}/practicas/guate-te-incluye/`);
    expect(found.filter((link) => link.startsWith('http')).length).toBeGreaterThan(8);
    expect(found.filter((link) => link === 'within').length).toBeGreaterThan(8);
  });
});

describe('a text with characters that no font at hand has', () => {
  test('is printed all the same, tagged and with its words, and does not claim PDF/UA', async () => {
    const title = { es: 'Sembrar 🌱 de nuevo 帰国' };
    const { pdf: bytes } = createPrinter().print(handoutOf({ ...complete(), title }));
    const file = join(temporary(), 'emoji.pdf');
    writeFileSync(file, bytes);
    const pdf = await openPdf(file);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(String((await pdf.getMetadata()).metadata?.getRaw())).not.toContain('pdfuaid:part');
    expect(await textOf(file)).toContain('Sembrar');
  });
});

describe('the Word document', () => {
  test('has headings, a table with a heading row, lists, a described QR code and links to sources', async () => {
    const path = handoutPath(guate, 'docx', 'es');
    const document = await openDocx(join(seed().outDir, path));
    expect(document.querySelector('h1')?.text).toBe('Guate te Incluye');
    expect(document.querySelectorAll('thead th').map(({ text }) => text)).toEqual([
      'Pregunta',
      'Lo que dicen las fuentes',
    ]);
    const bytes = readFileSync(join(seed().outDir, path));
    expect(documentXml(bytes).match(/<w:tblHeader[^>]*>/g)).toEqual(['<w:tblHeader/>']);
    expect(document.querySelector('img')?.getAttribute('alt')).toContain(
      `${siteUrl}/practicas/guate-te-incluye/`,
    );
    const targets = new Set(document.querySelectorAll('[id]').map(({ id }) => `#${id}`));
    const calls = document.querySelectorAll('a').flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      return href.startsWith('#') ? [href] : [];
    });
    expect(calls.length).toBeGreaterThan(8);
    for (const call of calls) expect(targets).toContain(call);
  });

  test('counts each numbered list from one', async () => {
    const list = (text: string): RichText => [
      { type: 'list', ordered: true, items: [{ children: [{ type: 'text', text }] }] },
    ];
    const handout = handoutOf({
      ...complete(),
      steps: { es: list('Uno de los pasos') },
      lessons: { es: list('Una de las lecciones') },
    });
    const bytes = await writeDocx(handout, await drawCode(handout.url));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(parse(value).querySelectorAll('ol')).toHaveLength(2);
    const paragraphs = documentXml(bytes).split('</w:p>');
    const listOf = (text: string) =>
      /<w:numId w:val="(\d+)"/.exec(paragraphs.find((one) => one.includes(text)) ?? '')?.[1];
    expect(listOf('Uno de los pasos')).toMatch(/^\d+$/);
    expect(listOf('Una de las lecciones')).toMatch(/^\d+$/);
    expect(listOf('Una de las lecciones')).not.toBe(listOf('Uno de los pasos'));
  });
});

describe('a practice of which much is written', () => {
  const long: RichText = Array.from({ length: 14 }, (_, place) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: `Párrafo ${place + 1}. ${'Con muchas palabras. '.repeat(12)}` },
    ],
  }));
  const written = (): Practice => ({
    ...complete(),
    description: { es: long, en: long },
    steps: { es: long },
    lessons: { es: long },
  });

  test('is told with less detail until it fits, and keeps its questions and sources', async () => {
    const printer = createPrinter();
    const pages = practiceDetails.map(
      (detail) => printer.print(handoutOf(written(), detail)).pages,
    );
    expect(pages[0]).toBeGreaterThan(2);
    expect(pages.at(-1)).toBeLessThanOrEqual(2);
    const outDir = temporary();
    const only = { ...snapshot, practices: [written()] };
    await writeHandouts({
      snapshot: only,
      outDir,
      siteUrl,
      cacheDir: undefined,
      fromNothing: false,
    });
    const file = join(outDir, handoutPath({ kind: 'entry', slug: written().slug }, 'pdf', 'es'));
    expect((await openPdf(file)).numPages).toBe(2);
    expect(await textOf(file)).toContain('Fuentes');
  });
});

describe('a country on a sheet', () => {
  const brief = (country: Country, detail = briefDetails[0]) =>
    assembleCountryBrief(country, { catalogue: published, locale: 'es', siteUrl }, detail);
  const blocksOf = (handout: Handout, heading: string) =>
    handout.sections.find((section) => section.heading === heading)?.blocks ?? [];
  const linesOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.map(({ runs }) => runs.map(({ text }) => text).join(''))
        : [],
    );

  test('has returns, what the State announced, practices, challenges and three questions, in this order', () => {
    expect(brief('sv').sections.map(({ heading }) => heading)).toEqual([
      'Contexto',
      'Cifras',
      'Qué anunció el Estado y qué se sabe',
      'Prácticas, de la más a la menos probada',
      'Retos',
      'Tres preguntas para la reunión',
    ]);
    expect(linesOf(blocksOf(brief('sv'), 'Tres preguntas para la reunión'))).toHaveLength(3);
  });

  test('names every practice with its grade, the strongest evidence first, and says how many it leaves out', () => {
    const all = published.entriesOfCountry('sv', 'es');
    const blocks = blocksOf(brief('sv'), 'Prácticas, de la más a la menos probada');
    const grades = linesOf(blocks).map((line) => Number(/(\d) de 5\./.exec(line)?.[1]));
    expect(grades).toHaveLength(all.length);
    expect(grades).toEqual(grades.toSorted((one, other) => other - one));
    const few = brief('sv', {
      context: 1,
      charts: 1,
      announcements: 1,
      practices: 4,
      challenges: 1,
    });
    expect(blocksOf(few, 'Prácticas, de la más a la menos probada').at(-1)).toMatchObject({
      runs: [{ text: `Y ${String(all.length - 4)} más en la página.` }],
    });
  });

  test('draws a chart for each series, says its figures in words, and numbers only sources that it shows', () => {
    const handout = brief('sv', {
      context: 1,
      charts: 1,
      announcements: 0,
      practices: 0,
      challenges: 0,
    });
    const [chart, ...others] = blocksOf(handout, 'Cifras');
    expect(others).toEqual([]);
    if (chart?.kind !== 'bars') throw new Error('The figures of El Salvador have a chart.');
    const known = chart.bars.filter(({ share }) => share !== undefined);
    expect(Math.max(...known.map(({ share = 0 }) => share))).toBe(1);
    expect(chart.alt.split('; ')).toHaveLength(known.length);
    const called = new Set(
      JSON.stringify(handout.sections)
        .match(/(?<="calls":\[)[\d,]+/g)
        ?.flatMap((numbers) => numbers.split(',').map(Number)),
    );
    expect(handout.sources.items.map(({ number }) => number)).toEqual(
      [...called].toSorted((one, other) => one - other),
    );
  });

  test('asks what most of its practices leave open', () => {
    const [first = ''] = linesOf(blocksOf(brief('sv'), 'Tres preguntas para la reunión'));
    const all = published.entriesOfCountry('sv', 'es');
    const [question = ''] = first.split(' Sin dato en ');
    const open = all.filter((entry) => assembleUnknown(entry, 'es').questions.includes(question));
    expect(first).toBe(`${question} Sin dato en ${open.length} de ${all.length} prácticas.`);
    const everyQuestion = all.flatMap((entry) => assembleUnknown(entry, 'es').questions);
    for (const other of new Set(everyQuestion))
      expect(everyQuestion.filter((one) => one === other).length).toBeLessThanOrEqual(open.length);
  });

  test('is linked on its page, and only there where it is made', async () => {
    for (const [path, isThere] of [
      ['/paises/el-salvador/', true],
      ['/en/countries/el-salvador/', true],
      ['/paises/el-salvador/2/', false],
    ] as const) {
      const page = parse(await (await fetch(`${seed().address}${path}`)).text());
      const links = page.querySelectorAll('.actions a[href$=".pdf"]');
      expect([path, links.length > 0]).toEqual([path, isThere]);
      for (const link of links) {
        const answer = await fetch(`${seed().address}${link.getAttribute('href') ?? ''}`);
        expect(answer.headers.get('content-type')).toBe('application/pdf');
      }
    }
  });
});

describe('the words of a practice on paper', () => {
  test('keep nested lists, quotes, links, what is in another language, and the call of a source after its words', () => {
    const source = snapshot.sources[0]?.code ?? '';
    const description: RichText = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lo dice una fuente ' },
          { type: 'link', url: `#${source}`, children: [{ type: 'text', text: '1' }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Una cita', emphasis: true }] },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'Afuera' }],
            list: {
              type: 'list',
              ordered: true,
              items: [{ children: [{ type: 'text', text: 'Adentro' }] }],
            },
          },
        ],
      },
    ];
    const { sections } = handoutOf({ ...complete(), description: { es: description } });
    const blocks = sections.find(({ heading }) => heading === 'Qué hace y cómo')?.blocks ?? [];
    expect(blocks.slice(0, 3)).toMatchObject([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Lo dice una fuente', calls: [expect.any(Number) as number] },
          { text: '.' },
        ],
      },
      { kind: 'quote', runs: [{ text: 'Una cita', emphasis: true }] },
      {
        kind: 'list',
        items: [{ runs: [{ text: 'Afuera' }], list: { ordered: true, items: [{}] } }],
      },
    ]);
  });

  test('say first what a reader has to know: one source only, what the institution answered', () => {
    const practice = {
      ...complete(),
      sources: complete().sources.slice(0, 1),
      conflictOfInterest: { es: 'El equipo trabajó allí.' },
    };
    const [first] = handoutOf(practice).sections;
    expect(first?.blocks.filter(({ kind }) => kind === 'notice')).toMatchObject([
      { title: 'De esta iniciativa se conoce una sola fuente' },
      { title: 'Conflicto de interés declarado', runs: [{ text: 'El equipo trabajó allí.' }] },
    ]);
  });
});

/** A practice of the catalogue for tests that is neither withdrawn nor without English. */
function complete(): Practice {
  const found = createCatalogue(snapshot)
    .entriesWithPage('en')
    .find(({ lifecycle }) => lifecycle !== 'withdrawn');
  if (!found) throw new Error('The catalogue for tests has no practice in English.');
  return found;
}

function handoutOf(practice: Practice, detail = practiceDetails[0], locale: Locale = 'es') {
  const catalogue = createCatalogue({ ...snapshot, practices: [practice] });
  return assemblePracticeHandout(practice, { catalogue, locale, siteUrl }, detail);
}

const words = (headings: readonly string[]) =>
  headings.map((heading) => heading.replace(/\s+/g, ' ').trim());

async function openDocx(file: string): Promise<HTMLElement> {
  const { value, messages } = await mammoth.convertToHtml({ path: file });
  expect(messages).toEqual([]);
  return parse(value);
}

function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}
