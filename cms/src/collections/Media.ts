import { formNames } from 'content-models/kinds';
import { imageFormats, media } from 'content-models/records/media';
import type { CollectionConfig } from 'payload';
import { signedIn } from '../access/signedIn.ts';
import { trashOrAdministrator } from '../access/trashOrAdministrator.ts';
import { withDeclaredWords } from '../fields/declaredWords.ts';
import { codeField } from '../fields/identityFields.ts';
import { localizedTextareaField, textField } from '../fields/textFields.ts';
import { giveCode } from '../hooks/giveCode.ts';
import { refuseUntilPasswordChanged } from '../hooks/refuseUntilPasswordChanged.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';
import { checkPicture } from '../pictures/checkPicture.ts';
import { preparePicture } from '../pictures/preparePicture.ts';
import { refuseDeletionIfShown, refuseTrashIfShown } from '../pictures/refuseIfShown.ts';
import { discardPicture, removeReplaced, storePicture } from '../pictures/storePicture.ts';
import { tellTooLarge } from '../pictures/tellTooLarge.ts';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';

/**
 * Pictures. The CMS keeps one original and a thumbnail for the admin; the site alone makes what visitors get.
 * A picture has no draft state: it is complete when it is saved, and public once a published entry shows it.
 */
export function createMedia(dataDir: string): CollectionConfig<'media'> {
  const folder = uploadsFolder(dataDir);
  return {
    slug: 'media',
    labels: formNames('media'),
    admin: {
      group: { es: 'Catálogo', en: 'Catalogue' },
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'code', 'credit', 'licence'],
      listSearchableFields: ['alt', 'code', 'credit', 'filename'],
      disableCopyToLocale: true,
      description: {
        es: 'Sin menores reconocibles. Al subirla se borran los metadatos (lugar, cámara, fecha).',
        en: 'No recognisable minors. Its metadata (place, camera, date) is removed on upload.',
      },
    },
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
      mimeTypes: Object.keys(imageFormats),
      pasteURL: false,
      crop: false,
      focalPoint: true,
      // Declares the fields of the thumbnail and its use. It is drawn in `pictures`, which hands Payload no file at all.
      imageSizes: [{ name: 'thumbnail', width: 320 }],
      filesRequiredOnCreate: false,
      adminThumbnail: 'thumbnail',
    },
    hooks: {
      beforeOperation: [refuseUntilPasswordChanged, checkWriting, boundOperation, preparePicture],
      beforeChange: [refuseTrashIfShown, checkPicture, giveCode('media'), storePicture(folder)],
      afterChange: [removeReplaced(folder)],
      afterError: [discardPicture(folder), tellTooLarge],
      beforeDelete: [refuseDeletionIfShown],
    },
    fields: withDeclaredWords(
      [
        codeField,
        localizedTextareaField('alt'),
        textField('credit'),
        textField('licence', { placeholder: 'CC BY 4.0' }),
        // Payload's own fields, which the picture itself sets; named here for the messages that are about them.
        { name: 'focalX', type: 'number' },
        { name: 'focalY', type: 'number' },
      ],
      media.fields,
    ),
  };
}
