import { draftRecord } from 'content-models/derived/draftRecord';
import {
  kindNames,
  tableOf,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import type { IsThere } from 'content-models/rules/deadLinks';
import { hasEnglish } from 'content-models/rules/translation';
import { translation } from 'content-models/fields/translation';
import type { previewRequestSchema } from 'content-models/snapshot/previewRequest';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';

export type Asked = z.output<typeof previewRequestSchema>;

/** The live content with a draft in it. */
export type Drafted = {
  snapshot: Snapshot;
  code: string;
  /** The labels of what is missing in the draft. */
  missing: readonly string[];
  /** Whether its English is shown although nobody has approved it. */
  isUnapproved: boolean;
};

/**
 * Puts a draft in the place of the live record, with what it links to and the live content lacks.
 * @returns the labels of what the draft cannot be shown without, where it lacks something of it.
 */
export function draftSnapshot(
  live: Snapshot,
  asked: Asked,
): Drafted | { snapshot: undefined; missing: readonly string[] } {
  const { kind } = asked;
  const { lists, isThere } = withLinked(live, asked);
  const { record, missing } = draftRecord(kind, asked.record, { ...asked, isThere });
  if (!record) return { snapshot: undefined, missing };
  const isUnapproved = asked.locale === 'en' && lacksApproval(record);
  if (isUnapproved) approve(record);
  place(lists, kind, record);
  return { snapshot: { ...live, ...lists }, code: record.code, missing, isUnapproved };
}

const codedSchema = z.looseObject({ code: z.string() });

/** The live lists with the linked records that can be shown; those that link to one that cannot are without the link. */
function withLinked(live: RecordLists, { linked, kind, record, ...options }: Asked) {
  const lists: RecordLists = tableOf(kindNames, () => []);
  const copy = <K extends Kind>(name: K) => void lists[name].push(...live[name]);
  kindNames.forEach(copy);
  const codes = tableOf(kindNames, (name) => new Set<string>(live[name].map(({ code }) => code)));
  const isThere: IsThere = (to, code) => codes[to].has(code);
  const own = codedSchema.safeParse(record).data?.code;
  if (own !== undefined) codes[kind].add(own);
  for (const { kind: to, record: other } of linked) codes[to].add(codedSchema.parse(other).code);
  // Each round takes out those that cannot be shown, until all that are left can be.
  for (let before = Infinity, left = linked; left.length < before;) {
    before = left.length;
    left = left.filter(({ kind: to, record: other }) => {
      const isShown = draftRecord(to, other, { ...options, isThere }).record !== undefined;
      if (!isShown) codes[to].delete(codedSchema.parse(other).code);
      return isShown;
    });
  }
  const add = <K extends Kind>(to: K, other: object) => {
    const shown = draftRecord(to, other, { ...options, isThere }).record;
    if (shown && isThere(to, shown.code)) place(lists, to, shown);
  };
  for (const { kind: to, record: other } of linked) add(to, other);
  return { lists, isThere };
}

/** Puts a record in the place of the one with its code. */
function place<K extends Kind>(lists: RecordLists, kind: K, record: RecordOf<K>): void {
  const others = lists[kind].splice(0).filter(({ code }) => code !== record.code);
  lists[kind].push(...others, record);
  lists[kind].sort((one, other) => (one.code < other.code ? -1 : 1));
}

const translatedSchema = z.looseObject({ translation });

function lacksApproval(record: object): boolean {
  const translated = translatedSchema.safeParse(record).data;
  return translated !== undefined && !hasEnglish(translated);
}

/** The page in English exists once the English is approved: here, before it is. */
function approve(record: object): void {
  if ('translation' in record) record.translation = { en: { status: 'approved' } };
}
