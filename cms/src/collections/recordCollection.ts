import { formNames, kinds } from 'content-models/kinds';
import type { CollectionConfig, Field } from 'payload';
import { signedIn } from '../access/signedIn.ts';
import { trashOrAdministrator } from '../access/trashOrAdministrator.ts';
import { withDeclaredWords } from '../fields/declaredWords.ts';
import { checkRichText } from '../hooks/checkRichText.ts';
import { completeRecord } from '../hooks/completeRecord.ts';
import { giveCode, indexCode } from '../hooks/giveCode.ts';
import { guardPublication, recordPublication } from '../hooks/publication.ts';
import { guardSaving } from '../hooks/guardSaving.ts';
import { refuseIfCited } from '../hooks/refuseIfCited.ts';
import { refuseUntilPasswordChanged } from '../hooks/refuseUntilPasswordChanged.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';
import type { DraftedKind } from '../records/documents.ts';

type Parts<K extends DraftedKind> = Required<Pick<CollectionConfig<K>, 'admin'>> & {
  fields: Field[];
};

/**
 * A collection of records that are drafted, reviewed and published: what all of them have in common. Its names, and the
 * words of its fields, are those that the kind declares.
 * Nothing is `required` in the sense of Payload, which would check one language only and not say which
 * tab to open: a publication is checked as a whole by `guardPublication`.
 */
export function recordCollection<K extends DraftedKind>(
  kind: K,
  { admin, fields }: Parts<K>,
): CollectionConfig<K> {
  return {
    slug: kind,
    labels: formNames(kind),
    fields: withDeclaredWords(fields, kinds[kind].fields),
    admin: {
      ...admin,
      disableCopyToLocale: true,
      components: { edit: { SaveDraftButton: '/admin/SaveDraft.tsx#SaveDraft' } },
    },
    access: {
      create: signedIn,
      read: signedIn,
      readVersions: signedIn,
      update: signedIn,
      delete: trashOrAdministrator,
    },
    disableDuplicate: true,
    lockDocuments: { duration: 300 },
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: {
        autosave: { interval: 2000, showSaveDraftButton: true },
        schedulePublish: false,
        validate: false,
      },
    },
    hooks: {
      beforeOperation: [refuseUntilPasswordChanged, checkWriting, boundOperation, guardSaving],
      beforeChange: [checkRichText, completeRecord(kind), giveCode(kind), guardPublication(kind)],
      afterChange: [indexCode, recordPublication],
      beforeDelete: [refuseIfCited(kind)],
    },
  };
}
