import type { ReaderDates } from 'content-models/rules/readerDates';
import type { PayloadRequest } from 'payload';
import type { DraftedKind, Pair } from '../records/documents.ts';
import type { Linked } from '../records/linkedDocuments.ts';
import type { describeProblems } from '../refusals/fieldProblem.ts';

/** A record that is about to be published: its documents, what they link to, and how to describe problems. */
export type Candidate<K extends DraftedKind> = {
  kind: K;
  id: string | undefined;
  pair: Pair<K>;
  linked: ReadonlyMap<string, Linked>;
  dates: ReaderDates;
  describe: ReturnType<typeof describeProblems>;
  req: PayloadRequest;
};
