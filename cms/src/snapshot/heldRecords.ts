import { kinds, type Kind, type RecordOf } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import { ContentError } from 'content-models/parse';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { settingsFile } from 'content-models/snapshot/files';
import { snapshotProblems } from 'content-models/snapshot/snapshot';
import type { Payload } from 'payload';
import type { LiveSnapshot } from '../publication/liveRelease.ts';
import { RichTextError } from '../records/richText.ts';
import { composeSnapshot, readStored, type Published, type Settling } from './buildSnapshot.ts';
import { livePicture, liveValue } from './liveRecord.ts';

/** A record that could not be published as it is stored. */
export type HeldRecord = {
  /** What it is called: `Práctica BP-0010`. */
  name: Bilingual;
  /** Whether it stays as the live site has it; else the site is without it. */
  isKept: boolean;
  /** What is wrong with it, in Spanish. */
  problems: string[];
};

/**
 * Builds the snapshot for a publication. A record that cannot be published as it is stored, because a rule is newer than
 * the record or another record stands in its way, stops nobody else: it stays as the live site has it, and where that
 * is not possible it is left out, with what cannot be without it.
 * @param live the snapshot of the live site; undefined where there is none that can be read
 */
export async function buildForPublication(
  payload: Payload,
  dataDir: string,
  live: LiveSnapshot | undefined,
): Promise<Published & { held: HeldRecord[] }> {
  const stored = await readStored(payload);
  const holding = createHolding(live);
  // It ends: in each round but the last a record goes from stored to live, or from live to left out.
  for (;;) {
    const before = holding.leftOut();
    const { snapshot, media } = await composeSnapshot(stored, dataDir, holding.settling);
    if (holding.leftOut() > before) continue;
    const problems = Map.groupBy(snapshotProblems(snapshot), ({ kind, code }) => `${kind}/${code}`);
    if (problems.size === 0) {
      for (const record of snapshot.media) {
        const bytes = holding.pictureOf(record);
        if (bytes) media.set(record.code, bytes);
      }
      return { snapshot, media, held: holding.list() };
    }
    for (const group of problems.values()) {
      const [first] = group;
      if (first)
        holding.hold(
          first.kind,
          first.code,
          group.map(({ text }) => text),
        );
    }
  }
}

type Holding = {
  settling: Settling;
  hold(kind: Kind, code: string, problems: readonly string[]): void;
  /** How many are left out. */
  leftOut(): number;
  /** The bytes of a picture that stays as it is live. */
  pictureOf(record: RecordOf<'media'>): Uint8Array | undefined;
  list(): HeldRecord[];
};

function createHolding(live: LiveSnapshot | undefined): Holding {
  const held = new Map<string, HeldRecord>();
  const nameOf = (kind: Kind, code: string) => `${kind}/${code}`;

  const liveOf = <K extends Kind>(kind: K, code: string): RecordOf<K> | undefined =>
    live && liveValue(live, `${kind}/${code}.json`, kinds[kind].schema);
  const pictureOf = (record: RecordOf<'media'> | undefined) =>
    live && record && livePicture(live, record);
  const canStay = (kind: Kind, code: string) =>
    kind === 'media'
      ? pictureOf(liveOf(kind, code)) !== undefined
      : liveOf(kind, code) !== undefined;
  const hold = (kind: Kind, code: string, problems: readonly string[]) => {
    const { es, en } = kinds[kind].names.one;
    const before = held.get(nameOf(kind, code));
    held.set(nameOf(kind, code), {
      name: { es: `${es} ${code}`, en: `${en} ${code}` },
      isKept: before === undefined && canStay(kind, code),
      problems: [...(before?.problems ?? []), ...problems],
    });
  };
  const settling: Settling = {
    record: (kind, code, make) => {
      if (!held.has(nameOf(kind, code))) {
        try {
          return make();
        } catch (error) {
          hold(kind, code, problemsOf(error));
        }
      }
      return held.get(nameOf(kind, code))?.isKept ? liveOf(kind, code) : undefined;
    },
    settings: (make) => {
      try {
        return make();
      } catch (error) {
        const kept = live && liveValue(live, settingsFile, siteSettingsSchema);
        const name = { es: 'Ajustes del sitio', en: 'Site settings' };
        held.set(settingsFile, { name, isKept: kept !== undefined, problems: problemsOf(error) });
        return kept ?? {};
      }
    },
    // What cites a source that is left out is held too: it would say something without its source.
    isLeftOut: (kind, code) =>
      (kind === 'practices' || kind === 'media') && held.get(nameOf(kind, code))?.isKept === false,
  };
  return {
    settling,
    hold,
    leftOut: () => [...held.values()].filter(({ isKept }) => !isKept).length,
    pictureOf: (record) =>
      held.get(nameOf('media', record.code))?.isKept ? pictureOf(record) : undefined,
    list: () => [...held.values()],
  };
}

/** What is wrong with a record; an error of another kind is one of the program. */
function problemsOf(error: unknown): string[] {
  if (error instanceof ContentError) return [...error.problems];
  if (error instanceof RichTextError) return [error.text.es];
  throw error;
}
