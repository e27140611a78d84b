import type { GlobalConfig } from 'payload';
import { localizedTextField, textField } from '../fields/textFields.ts';

/** The form of the site settings: what the operator states about itself. Empty until filled in. */
export const SiteSettings: Pick<GlobalConfig, 'label' | 'admin' | 'fields'> = {
  label: { es: 'Ajustes del sitio', en: 'Site settings' },
  admin: {
    group: { es: 'Administración', en: 'Administration' },
    description: {
      es: 'Lo que quede vacío, el sitio lo dice o lo omite; nada se inventa.',
      en: 'What is left empty, the site says so or leaves out; nothing is invented.',
    },
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
