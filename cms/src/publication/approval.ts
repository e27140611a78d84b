import { hasEnglish } from 'content-models/rules/translation';
import type { Translation } from 'content-models/fields/translation';
import { z } from 'zod';
import type { DraftedKind, Pair } from '../records/documents.ts';
import { toApprovedSpanish, toTranslation } from '../records/translation.ts';
import { spanishDigest } from './spanishTexts.ts';

/**
 * The last approved English translation, for as long as it is public: who approved it and when, a digest of the Spanish
 * text that it translates, since when that text is outdated, and the English document itself.
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

/** The result of a publication for a translation: the state to show in the form, and the approval that stays public. */
export type Settlement = { state: State; approval: Approval | undefined };

/**
 * Settles the state of a translation when its record is published. An approval is valid for the Spanish text that it
 * was given for: once that has changed, the state is "outdated" until somebody approves again. While an approved text
 * is edited or reviewed, the last approved one stays public.
 * @param today ISO day of the publication
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
  const stillTheOld =
    previous &&
    (state.status === 'outdated' ||
      (isSameApproval(state, previous) && !isForChanged(pair, previous, spanish)));
  if (!stillTheOld) {
    const on = state.on === previous?.outdatedOn ? today : (state.on ?? today);
    const approved = { ...state, on };
    return { state: approved, approval: { by: state.by ?? '', on, spanish, english } };
  }
  const approval = { ...dated(previous, spanish, today), english };
  return { state: publicState(approval), approval };
}

/** The same for an import, which takes the state of the snapshot as it is. */
export function importTranslation<K extends DraftedKind>(kind: K, pair: Pair<K>): Settlement {
  const state = stateOf(pair);
  if (!hasEnglish({ translation: { en: state } })) return { state, approval: undefined };
  const { by = '', on = '' } = state;
  const english: Record<string, unknown> = { ...pair.en };
  if (state.status === 'approved')
    return { state, approval: { by, on, spanish: spanishDigest(kind, pair), english } };
  // An empty digest matches no text: it translated another one, which is no longer known.
  return { state, approval: { by, on, spanish: '', outdatedOn: on, english } };
}

/** The documents of a record as they are public: with English only where it was approved. */
export function publicPair<K extends DraftedKind>(
  pair: Pair<K>,
  approval: Approval | undefined,
): Pair<K> {
  if (!('translation' in pair.common) || !hasState(pair.common)) return pair;
  const state = stateOf(pair);
  if (state.status === 'approved' || state.status === 'outdated') return pair;
  if (!approval) return { ...pair, en: {} };
  const { status, by, on } = publicState(approval);
  // Written by this code for the same kind.
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

/**
 * Whether the approval says itself that it is for the Spanish as it is now, which is another one than before. Without
 * that, one of the same person and the same day would be taken for the last one.
 */
function isForChanged<K extends DraftedKind>(
  pair: Pair<K>,
  previous: Approval,
  spanish: string,
): boolean {
  return previous.spanish !== spanish && approvedSpanishOf(pair) === spanish;
}

function approvedSpanishOf<K extends DraftedKind>({ common }: Pair<K>): string | undefined {
  return toApprovedSpanish('translation' in common ? common.translation : undefined);
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
