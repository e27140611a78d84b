import { formNames, isAddressed, kinds } from 'content-models/kinds';
import type { CollectionConfig } from 'payload';
import { signedIn, trashOrAdministrator } from '../accounts/access.ts';
import { refuseUntilPasswordChanged } from '../accounts/refuseUntilPasswordChanged.ts';
import { previewedView } from '../admin/previewing/previewedView.ts';
import { translatedView } from '../admin/translating/translatedView.ts';
import { Challenges } from '../collections/Challenges.ts';
import { CountryProfiles } from '../collections/CountryProfiles.ts';
import { Events } from '../collections/Events.ts';
import type { Form } from '../collections/form.ts';
import { Institutions } from '../collections/Institutions.ts';
import { Practices } from '../collections/Practices.ts';
import { Progress } from '../collections/Progress.ts';
import { Recommendations } from '../collections/Recommendations.ts';
import { RoadmapItems } from '../collections/RoadmapItems.ts';
import { Sources } from '../collections/Sources.ts';
import { withDeclaredWords } from '../fields/declaredWords.ts';
import { preparationField } from '../fields/preparationField.ts';
import { previewField } from '../fields/previewField.ts';
import { guardFrozenChange, guardFrozenDelete } from '../publication/freezeProgress.ts';
import { giveCode, indexCode } from '../publication/giveCode.ts';
import { guardPublication, recordPublication } from '../publication/guardPublication.ts';
import { refuseIfCited } from '../publication/refuseIfCited.ts';
import { findByWords } from '../finding/findByWords.ts';
import { findingFields, foundByWords } from '../finding/findingFields.ts';
import type { DraftedKind } from '../records/documents.ts';
import { previewLinks } from '../previewing/linkEndpoints.ts';
import { tellPublisher, tellPublisherOfDeletion } from '../releasing/tellPublisher.ts';
import { dropNeedless, dropOfDeleted } from '../scheduling/dropNeedless.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';
import { pageAddresses } from '../requests/pageAddresses.ts';
import { preparation } from '../requests/preparation.ts';
import { translationSource } from '../requests/translationSource.ts';
import { checkRichText } from '../saving/checkRichText.ts';
import { cleanTexts } from '../saving/cleanTexts.ts';
import { completeRecord } from '../saving/completeRecord.ts';
import { editingField } from '../saving/editing.ts';
import { guardSaving } from '../saving/guardSaving.ts';
import { keepOthersChanges } from '../saving/keepOthersChanges.ts';
import { tellFormerAddress } from '../saving/tellFormerAddress.ts';

/** The collections of all kinds that have drafts and are published, in the order of the admin's navigation. */
export const recordCollections: { [K in DraftedKind]: CollectionConfig<K> } = {
  practices: recordCollection('practices', Practices),
  institutions: recordCollection('institutions', Institutions),
  sources: recordCollection('sources', Sources),
  countries: recordCollection('countries', CountryProfiles),
  events: recordCollection('events', Events),
  challenges: recordCollection('challenges', Challenges),
  recommendations: recordCollection('recommendations', Recommendations),
  roadmapItems: recordCollection('roadmapItems', RoadmapItems),
  progress: appendOnly(recordCollection('progress', Progress)),
};

/**
 * Makes a collection of a form: access control and hooks, in the order in which they run. Its names and the words of its
 * fields are those that the kind declares. No field is `required` in the sense of Payload, which checks one language only
 * and does not name the tab: a publication is validated as a whole by `guardPublication`.
 */
function recordCollection<K extends DraftedKind>(
  kind: K,
  { admin, fields }: Form<K>,
): CollectionConfig<K> {
  return {
    slug: kind,
    labels: formNames(kind),
    fields: [
      previewField,
      preparationField,
      ...withDeclaredWords(fields, kinds[kind].fields),
      editingField,
      ...findingFields(kind),
    ],
    endpoints: [
      preparation(kind),
      translationSource(kind),
      ...previewLinks(kind),
      ...(isAddressed(kind) ? [pageAddresses(kind)] : []),
    ],
    admin: {
      ...admin,
      ...foundByWords,
      disableCopyToLocale: true,
      // The tab "API" is for who programs against it, who has the documentation.
      hideAPIURL: true,
      components: {
        edit: {
          SaveDraftButton: '/admin/saving/Saving.tsx#NoButton',
          PublishButton: '/admin/saving/Saving.tsx#Saving',
          Status: '/admin/saving/Status.tsx#Status',
          UnpublishButton: '/admin/saving/Unpublish.tsx#Unpublish',
        },
        views: {
          edit: { translation: translatedView, preview: previewedView },
          list: { Component: '/admin/picking/RecordList.tsx#RecordList' },
        },
      },
    },
    access: {
      create: signedIn,
      read: signedIn,
      readVersions: signedIn,
      update: signedIn,
      delete: trashOrAdministrator,
    },
    disableDuplicate: true,
    // Who is here is told by `requests/presence`; no two people need to keep each other out: see `keepOthersChanges`.
    lockDocuments: false,
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: {
        // `admin/saving` saves; Payload's own timer never fires, but its versions know what was saved automatically.
        autosave: { interval: 2 ** 31 - 1, showSaveDraftButton: true },
        schedulePublish: false,
        validate: false,
      },
    },
    hooks: {
      beforeOperation: [
        refuseUntilPasswordChanged,
        checkWriting,
        findByWords,
        boundOperation,
        guardSaving,
      ],
      beforeChange: [
        cleanTexts,
        keepOthersChanges,
        checkRichText,
        completeRecord(kind),
        tellFormerAddress(kind),
        giveCode(kind),
        guardPublication(kind),
      ],
      afterChange: [indexCode, recordPublication(kind), tellPublisher, dropNeedless],
      beforeDelete: [refuseIfCited(kind)],
      afterDelete: [tellPublisherOfDeletion, dropOfDeleted],
    },
  };
}

/** Adds the guards that keep published progress as it is. */
function appendOnly({
  hooks = {},
  ...collection
}: CollectionConfig<'progress'>): CollectionConfig<'progress'> {
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [guardFrozenChange, ...(hooks.beforeChange ?? [])],
      beforeDelete: [guardFrozenDelete, ...(hooks.beforeDelete ?? [])],
    },
  };
}
