import { may } from './declare.ts';
import { localizedText, text } from './localized.ts';

export const phoneField = may(text(60), {
  label: { es: 'Teléfono', en: 'Telephone' },
  help: {
    es: 'El de una oficina pública, como lo da su propia página; nunca el de una persona.',
    en: 'That of a public office, as its own page gives it; never a person’s.',
  },
  explanation: { es: 'Teléfono de la oficina.', en: 'Telephone of the office.' },
});

export const officeAddressField = may(localizedText(300), {
  label: { es: 'Dónde está', en: 'Where it is' },
  help: {
    es: 'La dirección que da su propia página.',
    en: 'The address that its own page gives.',
  },
  explanation: { es: 'Dirección de la oficina.', en: 'Address of the office.' },
});
