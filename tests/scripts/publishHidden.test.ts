import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { openCms } from 'cms/server/withCms';
import { currentLink } from 'content-models/storage/releases';
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { completePractice, paragraph, publishSource } from '../cms/records.ts';
import { drawPictures } from '../fixtures/drawPictures.ts';
import { publishedData, type PublishedData } from '../fixtures/publishedData.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();
let published: PublishedData;
beforeAll(async () => {
  published = await publishedData();
}, 1_200_000);

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

/** The mark of what is public: one word, which no stemmer shortens. */
const open = 'xqpublico1';

/** The marks of what must never leave the CMS. */
const marks = {
  draft: 'xqborrador2',
  newDraft: 'xqnuevo3',
  takenOff: 'xqretirado4',
  trashed: 'xqpapelera5',
  englishDraft: 'xqdraft6',
  englishInReview: 'xqreview7',
  internal: 'xqinterno8',
  picture: 'xqfoto9',
  account: 'xqcuenta10',
};

test(
  'nothing of a draft, an unapproved translation, an internal field or the trash is in any file of a release',
  { timeout: 600_000 },
  async () => {
    cpSync(published.dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
    const { payload } = await openCms(readEnvironment(published.variables(dataDir())));
    const hidden = await plantMarks(payload);
    await payload.destroy();
    const publish = startProcess(
      [join(repositoryRoot, 'scripts/publish-site.ts')],
      published.variables(dataDir()),
    );
    expect(await publish.ended, publish.output()).toBe(0);

    const files = releaseFiles();
    const holding = (mark: string) =>
      files.filter(({ name, text }) => `${name}\n${text}`.toLowerCase().includes(mark));
    // What is public is where the others are looked for: pages, data, the full text and its words.
    const found = holding(open).map(({ name }) => name);
    for (const kind of [
      /^practicas\/.*\/index\.html$/,
      /^practicas\/.*\/index\.html\.br$/,
      /^datos\/.*\.json$/,
      /^datos\/.*\.csv$/,
      /\.pf_fragment$/,
      /\.pf_index$/,
      /^buscar\/words\/.*\.txt$/,
    ])
      expect(
        found.filter((name) => kind.test(name)),
        String(kind),
      ).not.toEqual([]);
    for (const mark of [...Object.values(marks), ...hidden])
      expect(
        holding(mark).map(({ name }) => name),
        mark,
      ).toEqual([]);
  },
);

/** Plants each mark in what it names. Returns the codes of records that are not public. */
async function plantMarks(payload: Payload): Promise<string[]> {
  const source = await publishSource(payload);
  const whole = (mark: string) => ({
    ...completePractice(source.id),
    title: `Práctica ${mark}`,
    slug: `practica-${mark}`,
    summary: `Una oficina ${mark} orienta.`,
    description: paragraph(`La oficina ${mark} orienta.`),
  });
  const publish = (mark: string, more: object = {}) =>
    payload.create({
      ...saved,
      collection: 'practices',
      data: { ...whole(mark), ...more, _status: 'published' },
      draft: false,
    });
  const update = (id: string, data: object, isDraft = false) =>
    payload.update({ ...saved, collection: 'practices', id, data, draft: isDraft });

  const picture = await plantPicture(payload);
  const shown = await publish(open, { media: [picture.id] });
  await update(shown.id, { media: [], _status: 'published' });
  const now = { deletedAt: new Date().toISOString() };
  await payload.update({ ...saved, collection: 'media', id: picture.id, data: now });
  const draft = { ...saved, collection: 'practices', data: whole(marks.newDraft) } as const;
  const fresh = await payload.create({ ...draft, draft: true });
  const off = await publish(marks.takenOff);
  await update(off.id, { _status: 'draft' });
  const trashed = await publish(marks.trashed);
  await update(trashed.id, now);
  await plantTranslations(payload, [shown.id, (await publish(`${open}b`)).id]);
  // Last, because to publish the English publishes what waits in Spanish as well.
  await update(shown.id, { ...whole(marks.draft), slug: shown.slug }, true);
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      name: marks.account,
      email: `${marks.account}@arraigo.example`,
      password: 'una frase larga que nadie adivina 7',
      role: 'editor',
    },
  });
  return [fresh, off, trashed, picture].map(({ code }) => (code ?? '').toLowerCase());
}

async function plantPicture(payload: Payload) {
  const [drawn] = await drawPictures();
  if (!drawn) throw new Error('There is a picture.');
  const { bytes } = drawn;
  return payload.create({
    ...saved,
    collection: 'media',
    data: { alt: `Foto ${marks.picture}`, credit: marks.picture, licence: 'CC0' },
    file: {
      data: Buffer.from(bytes),
      mimetype: 'image/jpeg',
      size: bytes.length,
      name: `${marks.picture}.jpg`,
    },
  });
}

/** English that is a draft or in review, beside Spanish that is public. */
async function plantTranslations(payload: Payload, [first = '', second = '']: string[]) {
  const english = (id: string, mark: string, translation: object) =>
    payload.update({
      ...saved,
      collection: 'practices',
      id,
      locale: 'en',
      data: {
        title: `An office ${mark}`,
        summary: `An office ${mark} guides.`,
        description: paragraph(`The office ${mark} guides.`),
        translation,
        _status: 'published',
      },
      draft: false,
    });
  const stillHolds = `Nada cambia: ${marks.internal}.`;
  await english(first, marks.englishDraft, { status: 'draft', stillHolds });
  await english(second, marks.englishInReview, { status: 'in-review' });
  const kept = await payload.findByID({ ...saved, collection: 'practices', id: first });
  expect(kept.translation?.stillHolds).toBe(stillHolds);
}

/** Every file of the live release as text, unpacked. */
function releaseFiles(): { name: string; text: string }[] {
  const folder = currentLink(dataDir());
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: file.slice(folder.length + 1), text: unpacked(file).toString() }));
}

function unpacked(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
