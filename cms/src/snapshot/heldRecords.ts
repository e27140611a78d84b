import { kindNames, kinds, type Kind, type RecordOf } from 'content-models/kinds';
import { ContentError } from 'content-models/parse';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { recordFileOf, settingsFile } from 'content-models/snapshot/files';
import { recordOfFile } from 'content-models/snapshot/recordName';
import { snapshotProblems } from 'content-models/snapshot/snapshot';
import type { HeldRecord, ReleaseFault } from 'content-models/storage/heldRecord';
import type { LiveSnapshot } from '../publication/liveRelease.ts';
import type { StoredContent } from '../publication/storedContent.ts';
import { RichTextError } from '../records/richText.ts';
import { composeSnapshot, type Published, type Settling } from './buildSnapshot.ts';
import { livePicture, liveValue } from './liveRecord.ts';

/**
 * Builds the snapshot for a publication. A record that cannot be published as it is stored, because a rule is newer than
 * the record or another record stands in its way, stops nobody else: it stays as the live site has it, and where that
 * is not possible it is left out, with what cannot be without it.
 * @param live the snapshot of the live site; undefined where there is none that can be read
 * @param faults what the check of a release built from this content found in records
 */
export async function buildForPublication(
  stored: StoredContent,
  dataDir: string,
  live: LiveSnapshot | undefined,
  faults: readonly ReleaseFault[] = [],
): Promise<Published & { held: HeldRecord[]; ids: RecordIds }> {
  const holding = createHolding(live);
  for (const fault of faults) holding.holdFaulty(fault);
  // It ends: in each round but the last a record goes from stored to live, or from live to left out.
  for (;;) {
    const before = holding.leftOut();
    const { snapshot, media } = await composeSnapshot(stored, dataDir, holding.settling);
    if (holding.leftOut() > before) continue;
    const problems = Map.groupBy(snapshotProblems(snapshot), ({ kind, code }) =>
      recordFileOf(kind, code),
    );
    if (problems.size === 0) {
      for (const record of snapshot.media) {
        const bytes = holding.pictureOf(record);
        if (bytes) media.set(record.code, bytes);
      }
      return { snapshot, media, held: holding.list(), ids: idsOf(stored) };
    }
    for (const group of problems.values()) {
      const [first] = group;
      if (first)
        holding.hold(
          first.kind,
          first.code,
          group.map(({ text }) => inSpanish(text)),
        );
    }
  }
}

/** The ids under which the CMS keeps records, by their files in the snapshot. */
export type RecordIds = ReadonlyMap<string, string>;

function idsOf({ pairs }: StoredContent): RecordIds {
  return new Map(
    kindNames.flatMap((kind) =>
      pairs[kind].map(
        ({ common }) => [recordFileOf(kind, common.code ?? ''), common.id ?? ''] as const,
      ),
    ),
  );
}

type Problems = HeldRecord['problems'];

type Holding = {
  settling: Settling;
  hold(kind: Kind, code: string, problems: Problems): void;
  holdFaulty(fault: ReleaseFault): void;
  /** How many are left out. */
  leftOut(): number;
  /** The bytes of a picture that stays as it is live. */
  pictureOf(record: RecordOf<'media'>): Uint8Array | undefined;
  list(): HeldRecord[];
};

function createHolding(live: LiveSnapshot | undefined): Holding {
  const held = new Map<string, HeldRecord>();
  const isKept = (file: string) => held.get(file)?.standing === 'as-it-was';

  const liveOf = <K extends Kind>(kind: K, code: string): RecordOf<K> | undefined =>
    live && liveValue(live, recordFileOf(kind, code), kinds[kind].schema);
  const pictureOf = (record: RecordOf<'media'> | undefined) =>
    live && record && livePicture(live, record);
  const canStay = (kind: Kind, code: string) =>
    kind === 'media'
      ? pictureOf(liveOf(kind, code)) !== undefined
      : liveOf(kind, code) !== undefined;
  const hold = (kind: Kind, code: string, problems: Problems) => {
    const file = recordFileOf(kind, code);
    const before = held.get(file);
    held.set(file, {
      file,
      standing: before === undefined && canStay(kind, code) ? 'as-it-was' : 'left-out',
      problems: [...(before?.problems ?? []), ...problems],
    });
  };
  const liveSettings = () => live && liveValue(live, settingsFile, siteSettingsSchema);
  const holdSettings = (problems: Problems) => {
    const standing = liveSettings() ? 'as-it-was' : 'left-out';
    held.set(settingsFile, { file: settingsFile, standing, problems });
  };
  const holdFaulty = ({ file, problems }: ReleaseFault) => {
    const record = recordOfFile(file);
    if (record) hold(record.kind, record.code, problems);
    else holdSettings(problems);
  };
  const settling: Settling = {
    record: (kind, code, make) => {
      const file = recordFileOf(kind, code);
      if (!held.has(file)) {
        try {
          return make();
        } catch (error) {
          hold(kind, code, problemsOf(error));
        }
      }
      return isKept(file) ? liveOf(kind, code) : undefined;
    },
    settings: (make) => {
      if (!held.has(settingsFile)) {
        try {
          return make();
        } catch (error) {
          holdSettings(problemsOf(error));
        }
      }
      return liveSettings() ?? {};
    },
  };
  return {
    settling,
    hold,
    holdFaulty,
    leftOut: () => [...held.values()].filter(({ standing }) => standing === 'left-out').length,
    pictureOf: (record) =>
      isKept(recordFileOf('media', record.code)) ? pictureOf(record) : undefined,
    list: () => [...held.values()],
  };
}

/** What is wrong with a record; an error of another kind is one of the program. */
function problemsOf(error: unknown): Problems {
  if (error instanceof ContentError) return error.problems.map(inSpanish);
  if (error instanceof RichTextError) return [error.text];
  throw error;
}

/** The rules of the model speak the language in which a record is written. */
const inSpanish = (text: string) => ({ es: text, en: text });
