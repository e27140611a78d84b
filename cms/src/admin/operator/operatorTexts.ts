import type { Locale } from 'content-models/locales';

/** The three things that a reader wants to know of whoever runs the site. */
export const operatorParts = ['operatorName', 'contactAddress', 'contentLicence'] as const;
export type OperatorPart = (typeof operatorParts)[number];

/** What the first start asks the operator. */
export const operatorTexts = {
  es: {
    title: '¿Quién publica este catálogo?',
    intro:
      'Quien lee quiere saber quién responde por lo publicado, a dónde escribir si algo falta o está mal y con qué licencia puede usarlo. Lo que no se diga, el sitio lo omite o dice que falta. Basta con una respuesta, y todo se cambia después en los ajustes del sitio.',
    operatorName: 'Quién opera el sitio',
    operatorNameHelp:
      'La institución o persona que responde por lo publicado. Su nombre en inglés se escribe en los ajustes.',
    contactAddress: 'Dirección de contacto',
    contactAddressHelp:
      'Un correo o una página. Con ella cada práctica, país y reto ofrece avisar de un error o completar un dato.',
    contentLicence: 'Licencia del contenido',
    contentLicenceHelp: 'Otra licencia se escribe en los ajustes del sitio.',
    undecided: 'Sin decidir',
    save: 'Guardar',
    putOff: 'Ahora no',
    settings: 'Ajustes del sitio',
    nothing:
      'No hay nada que guardar: escriba al menos una respuesta, o déjelo para después con «Ahora no».',
    unanswered:
      'No hubo respuesta, y lo escrito sigue aquí. Compruebe la conexión y guarde otra vez.',
    saved: 'Guardado. Sale con la próxima publicación del sitio, en unos segundos.',
    isPutOff:
      'Se le preguntará otra vez en dos semanas. Mientras tanto puede responder en los ajustes del sitio.',
    lacking: 'El sitio no dice todavía:',
    lackingPart: {
      operatorName: 'quién lo publica',
      contactAddress: 'a dónde escribir',
      contentLicence: 'con qué licencia se puede usar',
    },
    complete: 'Completar en los ajustes',
  },
  en: {
    title: 'Who publishes this catalogue?',
    intro:
      'Readers want to know who answers for what is published, where to write when something is missing or wrong, and under which licence they may use it. What is not said, the site leaves out or says that it is missing. One answer is enough, and everything can be changed later in the site settings.',
    operatorName: 'Who runs the site',
    operatorNameHelp:
      'The institution or person that answers for what is published, in Spanish. The English name is written in the settings.',
    contactAddress: 'Contact address',
    contactAddressHelp:
      'An e-mail address or a page. With it each practice, country and challenge offers to report an error or to add what is missing.',
    contentLicence: 'Licence of the content',
    contentLicenceHelp: 'Another licence is written in the site settings.',
    undecided: 'Not decided',
    save: 'Save',
    putOff: 'Not now',
    settings: 'Site settings',
    nothing: 'There is nothing to save: write at least one answer, or leave it with “Not now”.',
    unanswered:
      'There was no answer, and what you wrote is still here. Check the connection and save again.',
    saved: 'Saved. It goes live with the next publication of the site, in some seconds.',
    isPutOff:
      'You will be asked again in two weeks. Meanwhile you can answer in the site settings.',
    lacking: 'The site does not say yet:',
    lackingPart: {
      operatorName: 'who publishes it',
      contactAddress: 'where to write',
      contentLicence: 'under which licence it may be used',
    },
    complete: 'Complete the settings',
  },
} as const satisfies Record<Locale, object>;
