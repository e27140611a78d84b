import type { ReaderDates } from 'content-models/rules/readerDates';
import type { LedgerEntry } from '../snapshot/ledger.ts';

/** What one of our hooks leaves for a later one in the same request; nothing of it can come over HTTP. */
declare module 'payload' {
  interface RequestContext {
    /** How the running save was asked for. */
    saving?: { draft: boolean; autosave: boolean };
    /** What a publication is to leave in the ledger once it is written, by the record's code. */
    publications?: Map<string, LedgerEntry>;
    /** Set while an import writes: codes, dates and bytes are kept as they come. */
    import?: { dates?: ReaderDates | undefined };
  }
}
