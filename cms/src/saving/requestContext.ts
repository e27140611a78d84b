import type { ReaderDates } from 'content-models/rules/readerDates';

/** What one of our hooks leaves for a later one in the same request; nothing of it can come over HTTP. */
declare module 'payload' {
  interface RequestContext {
    /** How the running save was asked for. */
    saving?: { draft: boolean; autosave: boolean };
    /** Set while an import writes: codes, dates and bytes are kept as they come. */
    import?: { dates?: ReaderDates | undefined };
  }
}
