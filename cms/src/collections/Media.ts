import type { Bilingual } from 'content-models/locales';
import { imageFormats } from 'content-models/schemas/media';
import type { CollectionConfig, NumberField } from 'payload';
import { signedIn } from '../access/signedIn.ts';
import { trashOrAdministrator } from '../access/trashOrAdministrator.ts';
import { codeField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
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
    labels: {
      singular: { es: 'Imagen', en: 'Picture' },
      plural: { es: 'Imágenes', en: 'Pictures' },
    },
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
    fields: [
      codeField,
      localizedTextareaField('alt', {
        label: requiredLabel({ es: 'Texto alternativo', en: 'Alternative text' }),
        description: {
          es: 'Qué muestra, para quien no la ve. También en inglés donde la ficha se publica en inglés.',
          en: 'What it shows, for those who do not see it. In English too where the entry is published in English.',
        },
      }),
      textField('credit', { label: requiredLabel({ es: 'Crédito', en: 'Credit' }) }),
      textField('licence', {
        label: requiredLabel({ es: 'Licencia', en: 'Licence' }),
        placeholder: 'CC BY 4.0',
      }),
      // Payload's own fields, which the picture itself sets; named here for the messages that are about them.
      focalPointField('focalX', {
        es: 'Punto focal (horizontal, %)',
        en: 'Focal point (across, %)',
      }),
      focalPointField('focalY', { es: 'Punto focal (vertical, %)', en: 'Focal point (down, %)' }),
    ],
  };
}

function focalPointField(name: 'focalX' | 'focalY', label: Bilingual): NumberField {
  return { name, type: 'number', label };
}
