import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, kinds, type Kind, type RecordOf } from '../kinds.ts';
import { ContentError, parse } from '../parse.ts';
import { mediaFileName } from '../records/media.ts';
import { siteSettingsSchema } from '../records/siteSettings.ts';
import { manifestFile, settingsFile, sha256 } from './files.ts';
import { rememberedRecords } from './rememberedRecords.ts';
import {
  checkSnapshot,
  emptySnapshot,
  manifestSchema,
  type Manifest,
  type Snapshot,
} from './snapshot.ts';

/**
 * Reads and validates a snapshot folder: files against the checksums of the manifest, records against their schemas,
 * links against the records.
 * @throws ContentError naming file, code, field and what to do.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const manifest = readManifest(folder);
  await compareWithManifest(folder, manifest);
  return readAll(folder, manifest.files);
}

/**
 * Reads the manifest of a snapshot folder.
 * @throws ContentError where it is missing or invalid.
 */
export function readManifest(folder: string): Manifest {
  return parse(manifestSchema, readJson(folder, manifestFile), { file: manifestFile });
}

/**
 * Reads the records of a folder without comparing it with its manifest, for folders that people edit, such as the seed.
 * @throws ContentError naming file, code, field and what to do.
 */
export async function readRecords(folder: string): Promise<Snapshot> {
  return readAll(folder, {});
}

/** @param digests of files that are what these say */
async function readAll(folder: string, digests: Manifest['files']): Promise<Snapshot> {
  const settings = parse(siteSettingsSchema, readJson(folder, settingsFile), {
    file: settingsFile,
  });
  const snapshot: Snapshot = { ...emptySnapshot(), settings };
  for (const kind of kindNames) await readKind(folder, kind, snapshot[kind], digests);
  checkSnapshot(snapshot);
  return snapshot;
}

/**
 * Reads the picture files of a snapshot.
 * @returns their bytes by the code of the picture.
 */
export async function readMediaBytes(
  folder: string,
  snapshot: Snapshot,
): Promise<Map<string, Uint8Array>> {
  const entries = snapshot.media.map(async (record): Promise<[string, Uint8Array]> => [
    record.code,
    await readFile(path.join(folder, 'media', mediaFileName(record))),
  ]);
  return new Map(await Promise.all(entries));
}

/** Adds the records of a kind to a list. */
async function readKind<K extends Kind>(
  folder: string,
  kind: K,
  records: RecordOf<K>[],
  digests: Manifest['files'],
): Promise<void> {
  const names = await readdir(path.join(folder, kind)).catch(() => []);
  const validate = rememberedRecords(kind);
  for (const name of names.filter((entry) => entry.endsWith('.json')).sort()) {
    const code = path.basename(name, '.json');
    const file = `${kind}/${name}`;
    const record = validate(digests[file], () =>
      parse(kinds[kind].schema, readJson(folder, file), { file, code }),
    );
    if (record.code !== code) {
      throw new ContentError(`${file}:`, [
        `code: dice «${record.code}». El archivo debe llamarse como su código.`,
      ]);
    }
    records.push(record);
  }
}

function readJson(folder: string, file: string): unknown {
  const bytes = readBytes(folder, file);
  if (!bytes) {
    throw new ContentError(`${path.join(folder, file)}:`, [
      'no se puede leer. ¿Es esta la carpeta de una instantánea?',
    ]);
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ContentError(`${path.join(folder, file)}:`, [
      'no es JSON válido. Corrija el archivo.',
    ]);
  }
}

/**
 * Reads a file, synchronously: thousands of small files take five times as long with one promise each.
 * @returns undefined where it cannot be read.
 */
function readBytes(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(path.join(folder, file));
  } catch {
    return undefined;
  }
}

async function compareWithManifest(folder: string, manifest: Manifest): Promise<void> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((name) => name !== manifestFile);
  const problems = found
    .filter((name) => !(name in manifest.files))
    .map((name) => `${name}: no está en el manifiesto.`);
  for (const [name, digest] of Object.entries(manifest.files)) {
    const bytes = readBytes(folder, name);
    if (!bytes) problems.push(`${name}: falta.`);
    else if (sha256(bytes) !== digest)
      problems.push(`${name}: cambió después de escribirse el manifiesto.`);
  }
  if (problems.length > 0) {
    throw new ContentError(`${folder}: los archivos no son los del manifiesto.`, problems);
  }
}
