import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, kinds, type Kind, type RecordLists, type RecordOf } from 'content-models/kinds';
import { parse } from 'content-models/parse';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { settingsFile } from 'content-models/snapshot/files';
import { readManifest } from 'content-models/snapshot/readSnapshot';
import { recordOfFile } from 'content-models/snapshot/recordName';
import { emptySnapshot, type Manifest, type Snapshot } from 'content-models/snapshot/snapshot';
import {
  liveReleaseId,
  releaseFile,
  releaseSchema,
  snapshotsFolder,
} from 'content-models/storage/releases';
import type { References } from '../src/citation/references.ts';
import type { Published } from '../src/routing/published.ts';
import type * as Renderer from '../src/rendering/renderer.ts';

/** The content of the live release, and what pages need of it. */
export type LiveContent = {
  snapshot: Snapshot;
  published: Published;
  /** The paths of all its pages. */
  paths: ReadonlySet<string>;
  references: References;
};

type Known = LiveContent & { id: string | undefined; files: Manifest['files'] };

/**
 * Follows the live release: the function gives its content, which is read once for each release, and of the next one only
 * what changed. Where a release cannot be read, the content of the one before stays.
 */
export function followLive(
  dataDir: string,
  siteUrl: string,
  renderer: typeof Renderer,
): () => Promise<LiveContent> {
  let known: Known | undefined;
  const open = async (id: string | undefined): Promise<Known> => {
    const { snapshot, files } = await readContent(dataDir, id, known);
    const references = renderer.openReferences();
    const published = renderer.publishedSnapshot(snapshot, siteUrl, { references });
    const paths = new Set(renderer.addressesOf(published.catalogue).keys());
    return { id, files, snapshot, published, paths, references };
  };
  let opening: Promise<Known> | undefined;
  return async () => {
    const id = await liveReleaseId(dataDir);
    if (known && known.id === id) return known;
    opening ??= open(id).finally(() => (opening = undefined));
    try {
      known = await opening;
    } catch (error) {
      if (!known) throw error;
      console.error('The live release cannot be read; previews stand on the one before.', error);
      known = { ...known, id };
    }
    return known;
  };
}

type Content = { snapshot: Snapshot; files: Manifest['files'] };

/** The content of a release; nothing before the first. */
async function readContent(
  dataDir: string,
  id: string | undefined,
  before: Content | undefined,
): Promise<Content> {
  if (id === undefined) return { snapshot: emptySnapshot(), files: {} };
  const described: unknown = JSON.parse(await readFile(releaseFile(dataDir, id), 'utf8'));
  const folder = path.join(snapshotsFolder(dataDir), releaseSchema.parse(described).snapshot);
  const { files } = readManifest(folder);
  const settings = parse(siteSettingsSchema, readJson(folder, settingsFile), {
    file: settingsFile,
  });
  const snapshot: Snapshot = { ...emptySnapshot(), settings };
  const lists: RecordLists = snapshot;
  const read = <K extends Kind>(kind: K) =>
    lists[kind].push(...readKind(folder, kind, files, before));
  kindNames.forEach(read);
  return { snapshot, files };
}

/** The records of a kind; those whose files are the same as before are not parsed again. */
function readKind<K extends Kind>(
  folder: string,
  kind: K,
  files: Manifest['files'],
  before: { snapshot: RecordLists; files: Manifest['files'] } | undefined,
): RecordOf<K>[] {
  const known = new Map<string, RecordOf<K>>();
  for (const record of before?.snapshot[kind] ?? []) known.set(record.code, record);
  return Object.keys(files)
    .filter((file) => recordOfFile(file)?.kind === kind)
    .sort()
    .map((file) => {
      const code = recordOfFile(file)?.code ?? '';
      const same = before?.files[file] === files[file] ? known.get(code) : undefined;
      return same ?? parse(kinds[kind].schema, readJson(folder, file), { file, code });
    });
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}
