import { createHash } from 'node:crypto';
import { hasEnglish, localizedValues } from 'content-models/rules/translation';
import type { Translation } from 'content-models/fields/translation';
import { z } from 'zod';
import type { DraftedKind, Pair } from '../records/documents.ts';
import { toRecord } from '../records/toRecord.ts';
import { toTranslation } from '../records/translation.ts';

/**
 * The English that was approved last, as long as it is public: who answers for it, a digest of the Spanish
 * that it translates, since when that is no longer the Spanish of today, and the English document itself.
 */
export const approvalSchema = z.object({
  by: z.string(),
  on: z.string(),
  spanish: z.string(),
  outdatedOn: z.string().optional(),
  english: z.record(z.string(), z.unknown()),
});

export type Approval = z.infer<typeof approvalSchema>;

type State = Translation['en'];

/** What becomes of a translation on publication: the state that its form is to show, and what stays public. */
export type Settlement = { state: State; approval: Approval | undefined };

/**
 * Settles a translation when its record is published on `today`. An approval holds for the Spanish that it
 * was given for: where the Spanish is another by now, the system says "outdated", until somebody approves
 * again. While an approved text is being corrected, or reviewed, the last approved one stays public.
 */
export function settleTranslation<K extends DraftedKind>(
  kind: K,
  pair: Pair<K>,
  previous: Approval | undefined,
  today: string,
): Settlement {
  const state = stateOf(pair);
  const spanish = spanishDigest(kind, pair);
  if (state.status === 'missing') return { state, approval: undefined };
  if (state.status === 'draft' || state.status === 'in-review') {
    return { state, approval: previous && dated(previous, spanish, today) };
  }
  const english: Record<string, unknown> = { ...pair.en };
  const stillTheOld = previous && (state.status === 'outdated' || isSameApproval(state, previous));
  if (!stillTheOld) {
    const on = state.on === previous?.outdatedOn ? today : (state.on ?? today);
    const approved = { ...state, on };
    return { state: approved, approval: { by: state.by ?? '', on, spanish, english } };
  }
  const approval = { ...dated(previous, spanish, today), english };
  return { state: publicState(approval), approval };
}

/** The same after an import: what the snapshot says is so. */
export function importTranslation<K extends DraftedKind>(kind: K, pair: Pair<K>): Settlement {
  const state = stateOf(pair);
  if (!hasEnglish({ translation: { en: state } })) return { state, approval: undefined };
  const { by = '', on = '' } = state;
  const english: Record<string, unknown> = { ...pair.en };
  if (state.status === 'approved')
    return { state, approval: { by, on, spanish: spanishDigest(kind, pair), english } };
  // Which Spanish it translated is not known any more, only that it was another.
  return { state, approval: { by, on, spanish: '', outdatedOn: on, english } };
}

/** A record's documents as far as they are public: English only where it was approved. */
export function publicPair<K extends DraftedKind>(
  pair: Pair<K>,
  approval: Approval | undefined,
): Pair<K> {
  if (!('translation' in pair.common) || !hasState(pair.common)) return pair;
  const state = stateOf(pair);
  if (state.status === 'approved' || state.status === 'outdated') return pair;
  if (!approval) return { ...pair, en: {} };
  const { status, by, on } = publicState(approval);
  // The ledger keeps an English document of this very kind.
  const en = approval.english as Pair<K>['en'];
  return { ...pair, en, common: { ...pair.common, translation: { status, by, on } } };
}

function hasState(document: object): document is { translation: unknown } {
  return 'translation' in document;
}

function stateOf<K extends DraftedKind>({ common }: Pair<K>): State {
  return toTranslation('translation' in common ? common.translation : undefined).en;
}

function isSameApproval({ by, on }: State, previous: Approval): boolean {
  return previous.outdatedOn === undefined && previous.by === by && previous.on === on;
}

function dated(approval: Approval, spanish: string, today: string): Approval {
  const { outdatedOn, ...rest } = approval;
  if (approval.spanish === spanish) return rest;
  return { ...rest, outdatedOn: outdatedOn ?? today };
}

function publicState({ by, on, outdatedOn }: Approval): State {
  return outdatedOn === undefined
    ? { status: 'approved', by, on }
    : { status: 'outdated', by, on: outdatedOn };
}

/** A digest of everything that a document says in Spanish. */
function spanishDigest<K extends DraftedKind>(kind: K, { es, common }: Pair<K>): string {
  const record = toRecord(kind, { es, en: {}, common }, () => undefined);
  const texts = localizedValues({ ...record, translation: undefined }).map((text) => [
    text.path,
    text.es,
  ]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
