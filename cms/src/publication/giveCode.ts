import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { Kind } from 'content-models/kinds';
import type { DocumentOf } from '../records/documents.ts';
import { hasNumberedCode } from '../records/numberedCodes.ts';
import { refusal } from '../refusals/messages.ts';
import '../saving/requestContext.ts';
import { nextCode } from './counters.ts';
import { findLedgerEntry } from './ledger.ts';

/**
 * Assigns the permanent code of a record at its first explicit save; the empty draft that the admin autosaves gets
 * none.
 * @throws APIError 400 where a code would change.
 */
export function giveCode<K extends Kind>(kind: K): CollectionBeforeChangeHook<DocumentOf<K>> {
  return async ({ data, originalDoc, req }) => {
    const kept = originalDoc?.code;
    if (!hasNumberedCode(kind)) {
      // The code of a country is chosen by editors, until a record was published under it.
      const isPublic = kept ? await findLedgerEntry(req.payload, kept, req) : undefined;
      if (isPublic && data.code !== kept) throw codeIsPermanent(kept);
      return data;
    }
    if (kept) {
      if (data.code && data.code !== kept) throw codeIsPermanent(kept);
      return { ...data, code: kept };
    }
    if (req.context.import) return data;
    return {
      ...data,
      code: req.context.saving?.autosave ? undefined : await nextCode(req.payload, kind, req),
    };

    function codeIsPermanent(code: string | null | undefined) {
      return refusal(
        req,
        {
          es: `El código ${code} es permanente: no se puede cambiar.`,
          en: `The code ${code} is permanent: it cannot be changed.`,
        },
        400,
      );
    }
  };
}

/**
 * Payload keeps the fields of a draft in its versions only. This copies the code to the main document, where its unique
 * index applies and links find it.
 */
export const indexCode: CollectionAfterChangeHook<{ id: string; code?: string | null }> = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (!doc.code || doc.code === previousDoc.code) return;
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: doc.id,
    data: { code: doc.code },
    req,
    returning: false,
  });
};
