import type { GlobalConfig } from 'payload';
import { administrator, signedIn } from '../accounts/access.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { checkSiteSettings } from '../saving/checkSiteSettings.ts';
import { refuseUntilPasswordChanged } from '../accounts/refuseUntilPasswordChanged.ts';
import { checkGlobalWriting } from '../requests/checkWriting.ts';

/** What the operator of the site tells about itself. Empty until somebody fills it in. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: { es: 'Ajustes del sitio', en: 'Site settings' },
  access: { read: signedIn, update: administrator, readVersions: administrator },
  admin: {
    group: { es: 'Administración', en: 'Administration' },
    description: {
      es: 'Lo que quede vacío, el sitio lo dice o lo omite; nada se inventa.',
      en: 'What is left empty, the site says so or leaves out; nothing is invented.',
    },
  },
  versions: false,
  hooks: {
    beforeOperation: [refuseUntilPasswordChanged, checkGlobalWriting],
    beforeValidate: [checkSiteSettings],
  },
  fields: [
    localizedTextField('operatorName', {
      label: { es: 'Quién opera el sitio', en: 'Who runs the site' },
    }),
    textField('contactAddress', {
      label: { es: 'Dirección de contacto', en: 'Contact address' },
      description: {
        es: 'Correo o página para avisar de un error.',
        en: 'An e-mail address or a page where errors can be reported.',
      },
    }),
    {
      name: 'contentLicence',
      type: 'group',
      label: { es: 'Licencia del contenido', en: 'Licence of the content' },
      fields: [
        textField('name', { label: { es: 'Nombre', en: 'Name' } }),
        textField('url', {
          label: { es: 'Texto de la licencia', en: 'Text of the licence' },
          placeholder: 'https://',
        }),
      ],
    },
    textField('repositoryUrl', {
      label: { es: 'Repositorio del código', en: 'Code repository' },
      placeholder: 'https://',
    }),
  ],
};
