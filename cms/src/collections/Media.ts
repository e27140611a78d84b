import { imageFormats } from 'content-models/schemas/media';
import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { signedIn } from '../access/signedIn.ts';
import { trashOrAdministrator } from '../access/trashOrAdministrator.ts';
import { codeField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { localizedTextareaField, textField } from '../fields/textFields.ts';
import { checkMedia } from '../hooks/checkMedia.ts';
import { cleanPicture } from '../hooks/cleanPicture.ts';
import { giveCode } from '../hooks/giveCode.ts';
import { refuseUntilPasswordChanged } from '../hooks/refuseUntilPasswordChanged.ts';
import { boundOperation } from '../requests/boundOperation.ts';
import { checkWriting } from '../requests/checkWriting.ts';

/** Under the data folder: the originals that editors uploaded, without their metadata. */
export function uploadsFolder(dataDir: string): string {
  return join(dataDir, 'uploads');
}

/**
 * Pictures. The CMS keeps one original and a thumbnail for the admin; the site alone makes what visitors get.
 * A picture has no draft state: it is complete when it is saved, and public once a published entry shows it.
 */
export function createMedia(dataDir: string): CollectionConfig<'media'> {
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
      staticDir: uploadsFolder(dataDir),
      mimeTypes: Object.keys(imageFormats),
      pasteURL: false,
      crop: false,
      focalPoint: true,
      imageSizes: [{ name: 'thumbnail', width: 320, formatOptions: { format: 'webp' } }],
      adminThumbnail: 'thumbnail',
    },
    hooks: {
      beforeOperation: [refuseUntilPasswordChanged, checkWriting, boundOperation, cleanPicture],
      beforeChange: [checkMedia, giveCode('media')],
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
    ],
  };
}
