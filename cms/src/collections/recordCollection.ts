import { explanations } from 'content-models/codebook/explanations';
import type { CollectionConfig, Field } from 'payload';
import { signedIn, trashOrAdministrator } from '../accounts/access.ts';
import { withDeclaredWords } from '../fields/declaredWords.ts';
import { checkRichText } from '../saving/checkRichText.ts';
import { completeRecord } from '../saving/completeRecord.ts';
import { giveCode, indexCode } from '../publication/giveCode.ts';
import { guardPublication, recordPublication } from '../publication/guardPublication.ts';
import { guardSaving } from '../saving/guardSaving.ts';
import { refuseIfCited } from '../publication/refuseIfCited.ts';
import { refuseUntilPasswordChanged } from '../accounts/refuseUntilPasswordChanged.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';
import type { DraftedKind } from '../records/documents.ts';

type Parts<K extends DraftedKind> = Required<Pick<CollectionConfig<K>, 'labels' | 'admin'>> & {
  fields: Field[];
};

/**
 * A collection of records that are drafted, reviewed and published: what all of them have in common.
 * Nothing is `required` in the sense of Payload, which would check one language only and not say which
 * tab to open: a publication is checked as a whole by `guardPublication`.
 */
export function recordCollection<K extends DraftedKind>(
  kind: K,
  { labels, admin, fields }: Parts<K>,
): CollectionConfig<K> {
  return {
    slug: kind,
    labels,
    fields: withDeclaredWords(fields, explanations[kind].fields),
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
