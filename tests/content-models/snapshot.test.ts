import { kindNames } from 'content-models/kinds';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Practice } from 'content-models/records/practice';
import { media } from 'content-models/records/media';
import { sha256 } from 'content-models/snapshot/files';
import { readMediaBytes, readSnapshot } from 'content-models/snapshot/readSnapshot';
import { regenerateManifest } from 'content-models/snapshot/regenerateManifest';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleSnapshot } from './samples.ts';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'arraigo-snapshot-'));
  folder = path.join(parent, 'one');
});

afterEach(() => rm(parent, { recursive: true }));

const picture = Buffer.from('stands for the bytes of a picture');

function withPicture(snapshot: Snapshot): Snapshot {
  const record = media.schema.parse({
    code: 'ME-9001',
    alt: { es: 'Una imagen' },
    credit: 'Pruebas',
    licence: 'CC0',
    mimeType: 'image/png',
    width: 2,
    height: 1,
    bytes: picture.length,
    sha256: sha256(picture),
  });
  return { ...snapshot, media: [record] };
}

describe('a snapshot that was written', () => {
  test('is read back the same, pictures included', async () => {
    const snapshot = withPicture(sampleSnapshot());
    await writeSnapshot(folder, snapshot, new Map([['ME-9001', picture]]));
    const read = await readSnapshot(folder);
    expect(read).toEqual(snapshot);
    const bytes = await readMediaBytes(folder, read);
    expect(Buffer.from(bytes.get('ME-9001') ?? [])).toEqual(picture);
  });

  test('is read again the same, whatever its first reader did with it', async () => {
    const snapshot = sampleSnapshot();
    await writeSnapshot(folder, snapshot, new Map());
    const [practice] = (await readSnapshot(folder)).practices;
    if (practice) practice.title.es = 'Cambiado por quien lo leyó';
    expect(await readSnapshot(folder)).toEqual(snapshot);
  });

  test('is read again as it is now, where a record of it has changed', async () => {
    const after = path.join(parent, 'two');
    const snapshot = sampleSnapshot();
    const renamed = {
      ...snapshot,
      practices: snapshot.practices.map((practice) => ({ ...practice, title: { es: 'Otro' } })),
    };
    await writeSnapshot(folder, snapshot, new Map());
    await writeSnapshot(after, renamed, new Map());
    for (const [where, what] of [
      [folder, snapshot],
      [after, renamed],
      [folder, snapshot],
    ] as const)
      expect(await readSnapshot(where)).toEqual(what);
  });

  test('is refused under another name though its record was valid before', async () => {
    await writeSnapshot(folder, sampleSnapshot(), new Map());
    await readSnapshot(folder);
    const file = path.join(folder, 'practices/BP-9001.json');
    await rename(file, path.join(folder, 'practices/BP-9002.json'));
    const manifestFile = path.join(folder, 'manifest.json');
    const manifest = await readFile(manifestFile, 'utf8');
    await writeFile(manifestFile, manifest.replace('BP-9001.json', 'BP-9002.json'));
    await expect(readSnapshot(folder)).rejects.toThrow('El archivo debe llamarse como su código');
  });

  test('is the same bytes for the same content, whatever the order of its keys', async () => {
    const other = path.join(parent, 'two');
    const snapshot = sampleSnapshot();
    const shuffled = {
      ...snapshot,
      practices: snapshot.practices.map((practice) => {
        const entries = Object.entries(practice).toReversed();
        return Object.assign({ ...practice }, Object.fromEntries(entries));
      }),
    };
    await writeSnapshot(folder, snapshot, new Map());
    await writeSnapshot(other, shuffled, new Map());
    expect(await readFile(path.join(other, 'manifest.json'))).toEqual(
      await readFile(path.join(folder, 'manifest.json')),
    );
  });

  test('counts its records', async () => {
    const manifest = await writeSnapshot(folder, sampleSnapshot(), new Map());
    const none = Object.fromEntries(kindNames.map((kind) => [kind, 0]));
    expect(manifest.counts).toEqual({ ...none, institutions: 1, sources: 1, practices: 1 });
  });

  test('never replaces a folder that holds something', async () => {
    await writeSnapshot(folder, sampleSnapshot(), new Map());
    await expect(writeSnapshot(folder, sampleSnapshot(), new Map())).rejects.toThrow(
      'no está vacía',
    );
  });
});

describe('nothing is written', () => {
  test.each([
    ['a code twice', (s: Snapshot) => ({ ...s, practices: [...s.practices, ...s.practices] })],
    ['a source that is missing', (s: Snapshot) => ({ ...s, sources: [] })],
    ['a source under two codes', withTwin],
    [
      'a footnote call without its source',
      (s: Snapshot) => ({ ...s, practices: s.practices.map(withCall) }),
    ],
    ['a picture without its file', withPicture],
  ])('of a snapshot with %s', async (_name, spoil) => {
    const attempt = writeSnapshot(folder, spoil(sampleSnapshot()), new Map());
    const message = await attempt.then(
      () => 'written',
      (error: unknown) => String(error),
    );
    expect(message).toMatchSnapshot();
    expect(await readdir(parent)).toEqual([]);
  });
});

function withCall(practice: Practice): Practice {
  const children = [
    { type: 'link' as const, url: '#FU-9009', children: [{ type: 'text' as const, text: 'x' }] },
  ];
  return { ...practice, description: { es: [{ type: 'paragraph', children }] } };
}

function withTwin(snapshot: Snapshot): Snapshot {
  const twins = snapshot.sources.map((source) => ({
    ...source,
    code: 'FU-9002',
    url: 'http://www.example.org/documento',
  }));
  return { ...snapshot, sources: [...snapshot.sources, ...twins] };
}

describe('a folder that is not what its manifest says is refused', () => {
  beforeEach(async () => {
    await writeSnapshot(folder, sampleSnapshot(), new Map());
  });

  test('a file was changed', async () => {
    const file = path.join(folder, 'practices/BP-9001.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('prueba', 'otra cosa'));
    await expect(readSnapshot(folder)).rejects.toThrow(
      'practices/BP-9001.json: cambió después de escribirse',
    );
  });

  test('a file is missing, another has come', async () => {
    await rm(path.join(folder, 'sources/FU-9001.json'));
    await writeFile(path.join(folder, 'sources/FU-9002.json'), '{}');
    await expect(readSnapshot(folder)).rejects.toThrow(
      /FU-9002.json: no está en el manifiesto[\s\S]*FU-9001.json: falta/,
    );
  });

  test('a folder without a manifest is no snapshot', async () => {
    await expect(readSnapshot(parent)).rejects.toThrow('¿Es esta la carpeta de una instantánea?');
  });
});

test('a folder that people edit is brought into canonical form once', async () => {
  await writeSnapshot(folder, sampleSnapshot(), new Map());
  const file = path.join(folder, 'practices/BP-9001.json');
  await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
  expect(await regenerateManifest(folder)).toEqual(['practices/BP-9001.json']);
  expect(await regenerateManifest(folder)).toEqual([]);
  await expect(readSnapshot(folder)).resolves.toBeDefined();
});
