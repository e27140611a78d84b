import { frozenChanges } from 'content-models/rules/frozenProgress';
import type { Progress } from 'content-models/records/progress';
import type { Payload } from 'payload';
import { idOfLink, type CodeOf } from '../records/documents.ts';
import { publishedPairs } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { asJson } from '../records/values.ts';
import type { Decision } from './decide.ts';
import type { Existing } from './existing.ts';
import { reasonText, skipReasons } from './importReport.ts';

/**
 * Decides to skip incoming progress that would change published, frozen progress here; `overwrite` does not change
 * that.
 */
export async function frozenProgress(
  payload: Payload,
  incoming: readonly Progress[],
  existing: Existing,
): Promise<Map<string, Decision>> {
  const codes = new Map([...existing].map(([code, { id }]) => [id, code]));
  const codeOf: CodeOf = (_kind, link) => codes.get(idOfLink(link) ?? '');
  const published = new Map(
    (await publishedPairs(payload, 'progress')).map((pair) => [pair.common.code, pair]),
  );
  const frozen: Decision = { action: 'skip', reason: reasonText(skipReasons.frozen) };
  const kept = incoming.filter((record) => {
    const live = published.get(record.code);
    return live && frozenChanges(toRecord('progress', live, codeOf), asJson(record)).length > 0;
  });
  return new Map(kept.map(({ code }) => [code, frozen]));
}

/** Sorts progress topologically: what it supersedes comes first, as a publication requires, whatever their codes. */
export function supersededFirst(progress: readonly Progress[]): Progress[] {
  const byCode = new Map(progress.map((record) => [record.code, record]));
  const ordered = new Set<Progress>();
  const add = (record: Progress | undefined, later: readonly Progress[]) => {
    if (!record || later.includes(record)) return;
    add(byCode.get(record.supersedes ?? ''), [...later, record]);
    ordered.add(record);
  };
  for (const record of progress) add(record, []);
  return [...ordered];
}
