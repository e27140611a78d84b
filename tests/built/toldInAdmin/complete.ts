import { describe, expect, test } from 'vitest';
import { fieldReasons, ownSentences } from '../ownSentences.ts';
import { told } from './desk.ts';

const anotherClient = 'only another client than the admin sends such a request';
const noSuchChoice = 'the form offers no such choice';

/** The refusals that no form of the admin brings about, by their beginning, and why: `refusals.test.ts` hears them. */
const metByNobody: Record<string, string> = {
  'Las contraseñas y los correos se cambian en una cuenta cada vez': `${noSuchChoice}: a list of accounts changes neither`,
  'Un archivo es de una sola imagen': `${noSuchChoice}: a list of pictures takes no file`,
  'Una imagen se sube como archivo': `${noSuchChoice}: a picture is chosen as a file`,
  '«deletedAt» no es una fecha': anotherClient,
  'no es un texto que este editor haya escrito': anotherClient,
  'Lo que se envía no es JSON completo': anotherClient,
  'La respuesta pasa de 5 MB': anotherClient,
  'Hecho. La respuesta pasa de 5 MB': 'a list says itself how many records it changed',
  'El método no se cambia con una cabecera': anotherClient,
  'No hay nada que guardar': anotherClient,
  'El estado (_status) de un registro': anotherClient,
  'Falta el idioma de lo que se guarda': 'the form always sends its language',
  'Guarde un idioma cada vez': 'the form always sends its language',
  'Aquí no se suben archivos': `${noSuchChoice}: records have no file`,
  'Un bloqueo solo cambia de manos': anotherClient,
  'Se piden demasiados registros de una vez': 'a page of the admin asks for what it may',
  'El parámetro «': anotherClient,
  'La consulta tiene': anotherClient,
  'Esta administración no tiene esa función': anotherClient,
  'Se publican los dos idiomas a la vez': `${noSuchChoice}: both languages are published by one button`,
  'La petición dice {"action"': anotherClient,
  'La petición dice {"ask"': anotherClient,
  'La consulta nombra un registro': anotherClient,
  'Esa hora no existe':
    'the zone of the operator here puts no clock on: tests/cms/plannedTime.test.ts',
  'Un avance publicado se conserva': `${noSuchChoice}: beside progress there is no field for it`,
  'Solo quien administra vuelve a una versión': `${noSuchChoice}: the button is an administrator's`,
  'Una versión se restaura como borrador': `${noSuchChoice}: the page of a version restores a draft`,
  'tenía títulos de otro nivel': 'the editor makes headings of level 3 and 4 of what is pasted',
  'tenía subrayado': 'the editor takes bold and italics alone, whatever is typed or pasted',
  'tenía una tabla': 'the paste is made paragraphs before the editor has it, and says so',
  'tenía algo que aquí no cabe': 'the editor has no such part, whatever is pasted',
  'repite un valor': `${noSuchChoice}: what is chosen is not offered again`,
  'tiene texto en inglés sin aprobar': 'a publication leaves out English that is not approved',
  'tiene un valor que el modelo no admite': `${noSuchChoice}: only an import brings such a value`,
  'tiene que ser más de': `${noSuchChoice}: no field of a form has such a limit`,
  'tiene campos que el modelo no conoce': 'only an import brings such fields',
  'no es un correo electrónico, como': 'no field of a form is an e-mail address alone',
};

const refusals = [...ownSentences(), ...fieldReasons()];
const isListed = (text: string) => Object.keys(metByNobody).some((own) => text.startsWith(own));

describe('every refusal of the sources', () => {
  test('there are some', () => {
    expect(refusals.length).toBeGreaterThan(90);
  });

  test.each(refusals.filter(({ text }) => !isListed(text)))(
    'was read on a page: $file: $text',
    ({ text, es }) => {
      expect(
        told.some((words) => es.test(words)),
        `No trial in tests/built/toldInAdmin reads «${text}» on a page of the built admin. Add one that brings it about as ` +
          'a person does and reads it with tells or tellsOf; where no form of the admin can bring it about, say why in ' +
          'metByNobody.',
      ).toBe(true);
    },
  );

  test.each(Object.keys(metByNobody))('is one that nobody meets, and exists: %s', (beginning) => {
    const listed = refusals.filter(({ text }) => text.startsWith(beginning));
    expect(listed.length).toBeGreaterThan(0);
    for (const { text, es } of listed)
      expect([text, told.some((words) => es.test(words))]).toEqual([text, false]);
  });
});
