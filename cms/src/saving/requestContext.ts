import type { ReaderDates } from 'content-models/rules/readerDates';

/** Values that our hooks pass to later ones of the same request; they cannot be set over HTTP. */
declare module 'payload' {
  interface RequestContext {
    /**
     * Set by `guardSaving`: how the current save was requested, the names of the fields that were sent, and `updatedAt`
     * of what its writer had read.
     */
    saving?: {
      draft: boolean;
      autosave: boolean;
      sent?: readonly string[];
      base?: string | undefined;
    };
    /** Set during an import: codes, dates, old addresses and bytes are kept as they are. */
    import?: { dates?: ReaderDates | undefined; formerSlugs?: readonly string[] | undefined };
  }
}
