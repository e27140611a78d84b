import { sampleOf, sampleSettings, type Extent } from 'content-models/derived/samples';
import {
  kindNames,
  tableOf,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import { media, type Media } from 'content-models/records/media';
import { sha256 } from 'content-models/snapshot/files';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { MediaBytes } from 'content-models/snapshot/writeSnapshot';
import sharp from 'sharp';

/** As many records of a kind as its longest choice of one term has terms. */
const among = 13;
/** As many of the smallest records; of progress, each that is superseded is one. */
const few = 3;
/** Countries are twelve in all. */
const countriesWithEverything = 9;

/**
 * A catalogue of made-up records, derived from the schemas: of each kind, records with every field filled and every
 * term of each vocabulary, and the smallest that can be published.
 */
export async function sampleCatalogue(): Promise<{ snapshot: Snapshot; media: MediaBytes }> {
  const pictures = await Promise.all(samples('media', 'all').map(drawn));
  const lists: RecordLists = tableOf(kindNames, () => []);
  const add = <K extends Kind>(kind: K) => {
    lists[kind].push(...samples(kind, 'all'), ...samples(kind, 'least', few));
  };
  kindNames.forEach(add);
  const snapshot: Snapshot = {
    ...lists,
    settings: sampleSettings('all'),
    media: pictures.map(({ record }) => record),
    countries: byCode([
      ...samples('countries', 'all', countriesWithEverything),
      ...samples('countries', 'least', few),
    ]),
    progress: [...samples('progress', 'all'), ...samples('progress', 'least')],
  };
  return { snapshot, media: new Map(pictures.map(({ record, bytes }) => [record.code, bytes])) };
}

function samples<K extends Kind>(kind: K, extent: Extent, count = among): RecordOf<K>[] {
  return Array.from({ length: count }, (_, index) =>
    sampleOf(kind, extent, { number: index + 1, among }),
  );
}

function byCode<Record extends { code: string }>(records: Record[]): Record[] {
  return records.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** A sample of a picture with real bytes, and what is measured of them. */
async function drawn(sample: Media, index: number): Promise<{ record: Media; bytes: Uint8Array }> {
  const [width, height] = [8 + index, 9 + index];
  const format = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const;
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#1b1d2a' } })
    .toFormat(format[sample.mimeType])
    .toBuffer();
  const measured = { width, height, bytes: bytes.length, sha256: sha256(bytes) };
  return { record: media.schema.parse({ ...sample, ...measured }), bytes };
}
