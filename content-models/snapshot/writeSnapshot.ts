import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, kinds, type Kind, type RecordOf } from '../kinds.ts';
import { parse } from '../parse.ts';
import { mediaFileName } from '../records/media.ts';
import { siteSettingsSchema } from '../records/siteSettings.ts';
import { canonicalJson } from './canonicalJson.ts';
import { manifestFile, settingsFile, sha256 } from './files.ts';
import { checkSnapshot, schemaVersion, type Manifest, type Snapshot } from './snapshot.ts';

/** The bytes of each picture, by its code. */
export type MediaBytes = ReadonlyMap<string, Uint8Array>;

/** The files of records that were written before, by the record itself, which must not have been changed since. */
export type WrittenRecords = WeakMap<object, Uint8Array>;

/**
 * Writes a snapshot to `folder`, which must be empty or missing. Everything is validated first, then written to a
 * temporary folder and renamed (atomic), so that no partial snapshot has that name. Equal content gives equal bytes.
 * @param written what is already there is neither validated nor serialized again.
 * @returns the manifest.
 * @throws ContentError naming each record and field that breaks the model.
 */
export async function writeSnapshot(
  folder: string,
  snapshot: Snapshot,
  media: MediaBytes,
  written: WrittenRecords = new WeakMap(),
): Promise<Manifest> {
  const files = snapshotFiles(snapshot, media, written);
  const manifest = manifestOf(snapshot, files);
  files.set(manifestFile, Buffer.from(canonicalJson(manifest)));

  await refuseFilled(folder);
  const temporary = `${folder}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFiles(temporary, files);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  return manifest;
}

/**
 * The files of a snapshot except its manifest, by their path.
 * @throws ContentError naming each record and field that breaks the model.
 */
export function snapshotFiles(
  snapshot: Snapshot,
  media: MediaBytes,
  written: WrittenRecords = new WeakMap(),
): Map<string, Uint8Array> {
  checkSnapshot(snapshot);
  const files = new Map<string, Uint8Array>();
  const settings = parse(siteSettingsSchema, snapshot.settings, { file: settingsFile });
  files.set(settingsFile, Buffer.from(canonicalJson(settings)));
  for (const kind of kindNames) {
    for (const record of snapshot[kind]) {
      const file = `${kind}/${record.code}.json`;
      const bytes = written.get(record) ?? recordBytes(kind, record, file);
      written.set(record, bytes);
      files.set(file, bytes);
    }
  }
  for (const record of snapshot.media) {
    files.set(`media/${mediaFileName(record)}`, matchingBytes(record, media.get(record.code)));
  }
  return files;
}

function recordBytes<K extends Kind>(kind: K, record: RecordOf<K>, file: string): Uint8Array {
  const valid = parse(kinds[kind].schema, record, { file, code: record.code });
  return Buffer.from(canonicalJson(valid));
}

function matchingBytes(
  record: Snapshot['media'][number],
  bytes: Uint8Array | undefined,
): Uint8Array {
  if (!bytes) throw new Error(`${record.code}: falta el archivo de la imagen. Vuelva a subirla.`);
  if (sha256(bytes) !== record.sha256) {
    throw new Error(
      `${record.code}: el archivo de la imagen no es el que dice su registro. Vuelva a subirla.`,
    );
  }
  return bytes;
}

/** The manifest for the files of a snapshot. */
export function manifestOf(snapshot: Snapshot, files: ReadonlyMap<string, Uint8Array>): Manifest {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, snapshot[kind].length]));
  const digests = [...files].map(([name, bytes]): [string, string] => [name, sha256(bytes)]);
  const byName = digests.sort(([a], [b]) => (a < b ? -1 : 1));
  return { schemaVersion, counts, files: Object.fromEntries(byName) };
}

async function refuseFilled(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length > 0) {
    throw new Error(`La carpeta ${folder} no está vacía. Elija otra o vacíela antes.`);
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(name)));
  for (const name of folders) await mkdir(path.join(folder, name), { recursive: true });
  // Synchronous: with a promise each, thousands of small files take several times as long.
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}
