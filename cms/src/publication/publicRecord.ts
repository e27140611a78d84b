import { kinds, type RecordOf } from 'content-models/kinds';
import { ContentError, parse } from 'content-models/parse';
import { idOfLink, type CodeOf, type DraftedKind, type Pair } from '../records/documents.ts';
import { toRecord } from '../records/toRecord.ts';
import { propertyOf } from '../records/values.ts';
import { publicPair } from './approval.ts';
import type { LedgerEntry } from './ledger.ts';

/** Resolves links to the codes of these published records; undefined for any other. */
export function codesOfPublished(
  pairs: readonly { common: { id?: string; code?: string | null } }[],
): CodeOf {
  const codes = new Map(pairs.map(({ common }) => [common.id, common.code]));
  return (_kind, link) => codes.get(idOfLink(link)) ?? undefined;
}

/**
 * The public version of a record.
 * @throws ContentError where it is invalid (see `content-models/parse`), or the ledger has no entry for it.
 */
export function publicRecord<K extends DraftedKind>(
  kind: K,
  pair: Pair<K>,
  ledger: ReadonlyMap<string, LedgerEntry>,
  codeOf: CodeOf,
): RecordOf<K> {
  const code = pair.common.code ?? '';
  const entry = ledger.get(code);
  if (!entry)
    throw new ContentError(`${kind}/${code}.json (${code}):`, [
      'está publicada, pero no se sabe desde cuándo. Publíquela otra vez en el CMS.',
    ]);
  const content = publicContent(kind, pair, entry, codeOf);
  const hasDates = 'contentUpdatedOn' in kinds[kind].fields;
  const record = { ...content, ...(hasDates && entry.dates), ...formerSlugs(content, entry) };
  return parse(kinds[kind].schema, record, { file: `${kind}/${code}.json`, code });
}

/** The old addresses of a record, where it has any. */
function formerSlugs(content: object, { address }: LedgerEntry) {
  const former = address?.former.filter((slug) => slug !== propertyOf(content, 'slug')) ?? [];
  return former.length > 0 && { formerSlugs: former };
}

/** What of a record is public, as it is stored: not validated, without its dates for readers. */
export function publicContent<K extends DraftedKind>(
  kind: K,
  pair: Pair<K>,
  { approval }: LedgerEntry,
  codeOf: CodeOf,
): object {
  return withoutDeadLinks(toRecord(kind, publicPair(pair, approval), codeOf));
}

/** Leaves out related practices that are not public, together with the reason given. */
function withoutDeadLinks(content: object): object {
  if (!('related' in content) || !Array.isArray(content.related)) return content;
  const alive = content.related.filter((row: { practice?: unknown }) => row.practice !== undefined);
  return { ...content, related: alive };
}
