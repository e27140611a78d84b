import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { repositoryRoot } from 'cms/env';
import type { DossierEntry, DossierWords } from 'site/dossierFile/DossierWords';
import { joinPdfs } from 'site/dossierFile/joinPdfs';
import { pdfList } from 'site/dossierFile/pdfList';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { headingsOf, linksOf, openPdf, pageTextsOf, rolesOf, textOf } from '../fixtures/readPdf.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const seed = seedSite();
const temporary = temporaryFolder();

const letterFile = (weight: number) =>
  join(
    repositoryRoot,
    `site/node_modules/@fontsource/libertinus-serif/files/libertinus-serif-latin-${weight}-normal.woff`,
  );
const letters = { regular: readFileSync(letterFile(400)), bold: readFileSync(letterFile(700)) };

const slugs = ['umar-unidades-municipales', 'guate-te-incluye'] as const;
const fileOf = (slug: string) => join(seed().outDir, 'practicas', slug, `${slug}.pdf`);
const sheetOf = (slug: string) => new Uint8Array(readFileSync(fileOf(slug))).buffer;

const entry = (slug: string, given: Partial<DossierEntry> = {}): DossierEntry => ({
  title: slug,
  lang: 'es',
  address: `https://arraigo.example/practicas/${slug}/`,
  note: '',
  sheet: sheetOf(slug),
  ...given,
});

const words = (entries: DossierEntry[], given: Partial<DossierWords> = {}): DossierWords => ({
  locale: 'en',
  title: 'Dossier of practices',
  madeOn: '2026-11-30',
  counted: '2 practices',
  publisher: 'Arraigo',
  notes: 'Notes',
  ownNotes: 'The notes are by whoever made this dossier.',
  sheetless: 'It is no longer published.',
  letters: { regular: '', bold: '' },
  entries,
  ...given,
});

/** The file of a dossier, as the worker in the browser makes it, and what of it cannot be shown. */
async function made(entries: DossierEntry[]) {
  const said = words(entries);
  const { pdf, unshown } = await pdfList(said, letters);
  const sheets = entries.flatMap(({ title, sheet }) => (sheet ? [{ title, pdf: sheet }] : []));
  const file = join(temporary(), 'dossier.pdf');
  const bytes = await joinPdfs(pdf, said.title, sheets);
  writeFileSync(file, bytes);
  return { file, unshown, raw: await PDFDocument.load(bytes, { updateMetadata: false }) };
}

const both = () => slugs.map((slug) => entry(slug));
const key = (text: string) => PDFName.of(text);

describe('a dossier as one PDF', () => {
  test('has the title and the language of the list, and says that it is tagged but claims no standard', async () => {
    const { file } = await made(both());
    const pdf = await openPdf(file);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Dossier of practices', Language: 'en' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(String(metadata?.getRaw())).toContain('Dossier of practices');
    expect(String(metadata?.getRaw())).not.toContain('pdfuaid');
    const { numPages } = pdf;
    const own = await Promise.all(
      slugs.map(async (slug) => (await openPdf(fileOf(slug))).numPages),
    );
    expect(numPages).toBe(own.reduce((sum, pages) => sum + pages, 1));
  });

  test('keeps the headings, the words, the tags and the links of each sheet, in the order of the list', async () => {
    const { file } = await made(both());
    const own = await Promise.all(slugs.map((slug) => headingsOf(fileOf(slug))));
    expect(await headingsOf(file)).toEqual(['Dossier of practices', ...own.flat()]);
    const text = await textOf(file);
    for (const slug of slugs) expect(text).toContain(await textOf(fileOf(slug)));
    const roles = await rolesOf(file);
    for (const role of ['L', 'LI', 'LBody', 'Part', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link'])
      expect([role, roles.has(role)]).toEqual([role, true]);
    const links = await Promise.all(slugs.map((slug) => linksOf(fileOf(slug))));
    const listed = slugs.map((slug) => `https://arraigo.example/practicas/${slug}/`);
    expect(await linksOf(file)).toEqual([...listed, ...links.flat()]);
  });

  test('has a bookmark for the list and each practice, with the headings of the sheet below', async () => {
    const { file } = await made(both());
    const outline = (await (await openPdf(file)).getOutline()) ?? [];
    const own = await Promise.all(
      slugs.map(async (slug) => (await (await openPdf(fileOf(slug))).getOutline()) ?? []),
    );
    type Item = { title: string; items: Item[] };
    const titles = (items: Item[]): unknown[] =>
      items.map((item) => [item.title, titles(item.items)]);
    expect(titles(outline)).toEqual([['Dossier of practices', []], ...own.flatMap(titles)]);
    expect(outline[1]?.items.length).toBeGreaterThan(3);
  });

  test('is read aloud as one tree: each sheet a part in its own language, each link and mark in one element', async () => {
    const { raw } = await made(both());
    const root = raw.catalog.lookup(key('StructTreeRoot'), PDFDict);
    const tops = root.lookup(key('K'), PDFArray);
    expect(tops.size()).toBe(1);
    const body = tops.lookup(0, PDFDict);
    expect(String(body.get(key('S')))).toBe('/Document');
    const parts = kidsOf(body).filter((kid) => kid.get(key('S')) === key('Part'));
    expect(parts.map((part) => textIn(part, 'T'))).toEqual(slugs);
    expect(parts.map((part) => textIn(part, 'Lang'))).toEqual(['es', 'es']);
    expect(parentFaults(raw)).toEqual([]);
    const elements = [body, ...below(body)];
    for (const page of raw.getPages()) expect(String(page.node.get(key('Tabs')))).toBe('/S');
    expect(markFaults(raw, elements)).toEqual([]);
    expect(unmarkedTexts(raw)).toEqual([]);
  });

  test('has table headings with names of their own, and every letter with it', async () => {
    const { raw } = await made(both());
    const root = raw.catalog.lookup(key('StructTreeRoot'), PDFDict);
    const elements = below(root.lookup(key('K'), PDFArray).lookup(0, PDFDict));
    const ids = elements.flatMap((element) => textIn(element, 'ID') ?? []);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    const listed = root.lookup(key('IDTree'), PDFDict).lookup(key('Names'), PDFArray);
    const named = Array.from({ length: listed.size() / 2 }, (_, place) => ({
      id: listed.lookup(2 * place, PDFHexString).decodeText(),
      own: textIn(listed.lookup(2 * place + 1, PDFDict), 'ID'),
    }));
    expect(named.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const { id, own } of named) expect(own).toBe(id);
    const asked = elements.flatMap((element) => headersOf(element));
    expect(asked.length).toBeGreaterThan(ids.length);
    expect([...new Set(asked)].toSorted()).toEqual(ids.toSorted());
    const fonts = raw.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((dict) => dict.get(key('Type')) === key('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(6);
    for (const font of fonts)
      expect(['FontFile2', 'FontFile3'].some((file) => font.has(key(file)))).toBe(true);
  });
});

describe('the notes of a dossier in a PDF', () => {
  const note = (length: number) =>
    Array.from({ length }, (_, place) => `Palabra${String(place)} de un apunte largo, ñandú.`).join(
      ' ',
    );

  test('are whole over many pages, below their practice', async () => {
    const entries = Array.from({ length: 30 }, (_, place) =>
      entry('guate-te-incluye', {
        title: `Práctica ${String(place + 1)}`,
        note: `${note(90 + place)} Fin${String(place + 1)}.`,
        sheet: undefined,
      }),
    );
    const { file, unshown, raw } = await made(entries);
    expect(unshown).toEqual([]);
    const text = await textOf(file);
    const order = entries.flatMap(({ title }, place) => [
      text.indexOf(`${title} `),
      text.indexOf(`Fin${String(place + 1)}.`),
    ]);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(text.match(/Palabra89/g)).toHaveLength(30);
    expect(text.match(/It is no longer published\./g)).toHaveLength(30);
    expect(raw.getPageCount()).toBeGreaterThan(20);
    expect(text).toContain(`${String(raw.getPageCount())} / ${String(raw.getPageCount())}`);
    const root = raw.catalog.lookup(key('StructTreeRoot'), PDFDict);
    const body = root.lookup(key('K'), PDFArray).lookup(0, PDFDict);
    expect(markFaults(raw, [body, ...below(body)])).toEqual([]);
    expect(parentFaults(raw)).toEqual([]);
    expect(unmarkedTexts(raw)).toEqual([]);
  });

  test('leave a title, its number and its address together, wherever the page ends', async () => {
    for (let lines = 25; lines <= 50; lines += 1) {
      const before = entry('guate-te-incluye', { note: 'Línea.\n'.repeat(lines) });
      const second = entry('umar-unidades-municipales', { title: 'Segunda' });
      const { pdf } = await pdfList(words([before, second]), letters);
      const file = join(temporary(), `${String(lines)}.pdf`);
      writeFileSync(file, pdf);
      const pages = await pageTextsOf(file);
      const [last = ''] = pages.filter((text) => /2\.|Segunda|umar/.test(text)).slice(0, 1);
      expect([lines, last]).toEqual([lines, expect.stringMatching(/2\. Segunda \S+umar-\S+/)]);
    }
  });

  test('keep aloud what their letters lack, once each, and are told', async () => {
    const typed = 'Sembrar 🌱 con 🧑‍🌾 y 🌱.\n\nN\u0303andu\u0301\u202f帰';
    const { file, unshown, raw } = await made([entry('guate-te-incluye', { note: typed })]);
    expect(unshown).toEqual(['🌱', '🧑‍🌾', '帰']);
    expect(await textOf(file)).toContain('Notes: Sembrar � con � y �.');
    expect(await textOf(file)).toContain('Ñandú �');
    const root = raw.catalog.lookup(key('StructTreeRoot'), PDFDict);
    const spoken = below(root.lookup(key('K'), PDFArray).lookup(0, PDFDict)).flatMap(
      (element) => textIn(element, 'ActualText') ?? [],
    );
    expect(spoken).toEqual(['Notes: Sembrar 🌱 con 🧑‍🌾 y 🌱.', 'Ñandú 帰']);
  });
});

test('a sheet without tags is refused: it would be silent in the whole', async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  const pdf = new Uint8Array(await plain.save()).buffer;
  const { pdf: list } = await pdfList(words([]), letters);
  await expect(joinPdfs(list, 'x', [{ title: 'y', pdf }])).rejects.toThrow('without tags');
});

function textIn(dict: PDFDict, name: string): string | undefined {
  return dict.lookupMaybe(key(name), PDFString, PDFHexString)?.decodeText();
}

/** The names of the headings that a cell stands under. */
function headersOf(element: PDFDict): string[] {
  const attributes = element.lookup(key('A'));
  if (!(attributes instanceof PDFArray)) return [];
  return attributes.asArray().flatMap((_, place) => {
    const headers = attributes.lookupMaybe(place, PDFDict)?.lookupMaybe(key('Headers'), PDFArray);
    return (headers?.asArray() ?? []).flatMap((header) =>
      header instanceof PDFString || header instanceof PDFHexString ? [header.decodeText()] : [],
    );
  });
}

/** The elements within one; what else is there are marks and links. */
function kidsOf(element: PDFDict): PDFDict[] {
  return itemsOf(element).flatMap((item) => {
    const kid = element.context.lookup(item);
    return kid instanceof PDFDict && kid.has(key('S')) ? [kid] : [];
  });
}

function itemsOf(element: PDFDict) {
  const kids = element.lookup(key('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(key('K'));
  return only ? [only] : [];
}

const below = (element: PDFDict): PDFDict[] =>
  kidsOf(element).flatMap((kid) => [kid, ...below(kid)]);

/** Elements that do not know the one that they are in. */
function parentFaults({ catalog }: PDFDocument): string[] {
  const root = catalog.lookup(key('StructTreeRoot'), PDFDict);
  const faults = (element: PDFDict): string[] =>
    kidsOf(element).flatMap((kid) => [
      ...(kid.lookup(key('P')) === element ? [] : [String(kid.get(key('S')))]),
      ...faults(kid),
    ]);
  return faults(root);
}

/**
 * Marks in pages and links that the tree of numbers gives to no element of this tree, or to one that does not have them,
 * and numbers that are there twice.
 */
function markFaults(raw: PDFDocument, elements: readonly PDFDict[]): string[] {
  const root = raw.catalog.lookup(key('StructTreeRoot'), PDFDict);
  const nums = root.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
  const owners = new Map<number, PDFDict | PDFArray>();
  const faults: string[] = [];
  for (let place = 0; place < nums.size(); place += 2) {
    const number = nums.lookup(place, PDFNumber).asNumber();
    if (owners.has(number)) faults.push(`The number ${String(number)} is there twice.`);
    const owner = nums.lookup(place + 1);
    if (owner instanceof PDFDict || owner instanceof PDFArray) owners.set(number, owner);
  }
  const known = new Set(elements);
  for (const [place, page] of raw.getPages().entries()) {
    const marks = owners.get(page.node.lookup(key('StructParents'), PDFNumber).asNumber());
    const ids = marksIn(page.node.lookup(key('Contents')));
    for (const id of ids) {
      const owner = marks instanceof PDFArray ? marks.lookup(id) : undefined;
      const isOwn = owner instanceof PDFDict && known.has(owner) && hasMark(owner, id, page.ref);
      if (!isOwn) faults.push(`Page ${String(place + 1)}: the mark ${String(id)} has no element.`);
    }
    if (ids.length === 0) faults.push(`Page ${String(place + 1)} has no mark.`);
    for (const link of page.node.Annots()?.asArray() ?? []) {
      const dict = raw.context.lookup(link, PDFDict);
      const owner = owners.get(dict.lookup(key('StructParent'), PDFNumber).asNumber());
      const isOwn = owner instanceof PDFDict && known.has(owner) && hasLink(owner, link);
      if (!isOwn || !textIn(dict, 'Contents'))
        faults.push(`Page ${String(place + 1)}: a link has no element or no words.`);
    }
  }
  return faults;
}

/** Pages with a text that is neither of an element nor declared to be no part of what is read aloud. */
function unmarkedTexts(raw: PDFDocument): number[] {
  return raw.getPages().flatMap((page, place) => {
    let depth = 0;
    let isUnmarked = false;
    for (const [operator] of contentOf(page.node.lookup(key('Contents'))).matchAll(
      /\b(?:BDC|BMC|EMC|BT)\b/g,
    )) {
      if (operator === 'BT') isUnmarked ||= depth === 0;
      else depth += operator === 'EMC' ? -1 : 1;
    }
    return isUnmarked ? [place + 1] : [];
  });
}

const marksIn = (contents: unknown): number[] =>
  [...contentOf(contents).matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));

function contentOf(contents: unknown): string {
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((_, place) => contents.lookup(place, PDFStream))
      : contents instanceof PDFStream
        ? [contents]
        : [];
  return streams.map(decoded).join('\n');
}

function decoded(stream: PDFStream): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('The stream was not read from a file.');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

const hasMark = (element: PDFDict, id: number, page: PDFRef) =>
  itemsOf(element).some((item) => {
    const kid = element.context.lookup(item);
    if (kid instanceof PDFNumber) return kid.asNumber() === id && element.get(key('Pg')) === page;
    if (!(kid instanceof PDFDict)) return false;
    const on = kid.get(key('Pg')) ?? element.get(key('Pg'));
    return kid.lookupMaybe(key('MCID'), PDFNumber)?.asNumber() === id && on === page;
  });

const hasLink = (element: PDFDict, link: unknown) =>
  itemsOf(element).some((item) => {
    const kid = element.context.lookup(item);
    return kid instanceof PDFDict && kid.get(key('Obj')) === link;
  });
