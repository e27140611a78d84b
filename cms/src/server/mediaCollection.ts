import { formNames } from 'content-models/kinds';
import { media } from 'content-models/records/media';
import type { CollectionConfig } from 'payload';
import { signedIn, trashOrAdministrator } from '../accounts/access.ts';
import { refuseUntilPasswordChanged } from '../accounts/refuseUntilPasswordChanged.ts';
import { takingOver } from '../fields/takingOver.ts';
import { Media } from '../collections/Media.ts';
import { withDeclaredWords } from '../fields/declaredWords.ts';
import { findByWords } from '../finding/findByWords.ts';
import { findingFields, foundByWords } from '../finding/findingFields.ts';
import { checkPicture } from '../pictures/checkPicture.ts';
import { preparePicture } from '../pictures/preparePicture.ts';
import { uploadedTypes } from '../pictures/reencodePicture.ts';
import { refuseDeletionIfShown, refuseTrashIfShown } from '../pictures/refuseIfShown.ts';
import { discardPicture, removeReplaced, storePicture } from '../pictures/storePicture.ts';
import { tellTooLarge } from '../pictures/tellTooLarge.ts';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { giveCode } from '../publication/giveCode.ts';
import { tellPublisher, tellPublisherOfDeletion } from '../releasing/tellPublisher.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';
import { cleanTexts } from '../saving/cleanTexts.ts';

/**
 * The collection of pictures. The CMS keeps one original and a thumbnail for the admin; the site makes what visitors
 * get. A picture has no draft state: it is complete when it is saved, and public once a published entry shows it.
 */
export function mediaCollection(dataDir: string): CollectionConfig<'media'> {
  const folder = uploadsFolder(dataDir);
  return {
    slug: 'media',
    labels: formNames('media'),
    admin: {
      ...Media.admin,
      ...foundByWords,
      disableCopyToLocale: true,
      hideAPIURL: true,
      components: {
        edit: {
          SaveButton: '/admin/saving/SaveAgain.tsx#SaveAgain',
          Upload: '/admin/pictures/PictureFile.tsx#PictureFile',
          beforeDocumentControls: takingOver,
        },
      },
    },
    fields: [...withDeclaredWords(Media.fields, media.fields), ...findingFields('media')],
    access: {
      create: signedIn,
      read: signedIn,
      update: signedIn,
      delete: trashOrAdministrator,
    },
    disableDuplicate: true,
    trash: true,
    versions: false,
    upload: {
      staticDir: folder,
      mimeTypes: uploadedTypes,
      pasteURL: false,
      // One at a time: each has its own words, and Payload says in English what it refuses of many. The field that
      // practices have their pictures in is not asked: see `admin/pictures/AddPicture`.
      bulkUpload: false,
      crop: false,
      focalPoint: true,
      // Declares the fields of the thumbnail. `preparePicture` makes it: Payload is handed no file.
      imageSizes: [{ name: 'thumbnail', width: 320 }],
      filesRequiredOnCreate: false,
      adminThumbnail: 'thumbnail',
    },
    hooks: {
      beforeOperation: [
        refuseUntilPasswordChanged,
        checkWriting,
        findByWords,
        boundOperation,
        preparePicture,
      ],
      beforeChange: [
        cleanTexts,
        refuseTrashIfShown,
        checkPicture,
        giveCode('media'),
        storePicture(folder),
      ],
      afterChange: [removeReplaced(folder), tellPublisher],
      afterError: [discardPicture(folder), tellTooLarge],
      beforeDelete: [refuseDeletionIfShown],
      afterDelete: [tellPublisherOfDeletion],
    },
  };
}
