import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { liveRecord } from '../storedState.ts';
import { soon } from '../../fixtures/soon.ts';
import {
  admin,
  choose,
  expectMark,
  leave,
  makeDraft,
  openForm,
  openRecord,
  openTab,
  publish,
  tells,
  tellsOf,
  visitors,
} from './desk.ts';

const practiceSchema = z.looseObject({
  id: z.string(),
  institutions: z.array(z.looseObject({ institution: z.string(), role: z.string() })),
  crossCutting: z.array(z.looseObject({ approach: z.string() })),
  description: z.unknown(),
});
const livePractice = async (code: string) =>
  practiceSchema.parse(await liveRecord(visitors().ana, 'practices', code));
const paragraph = (...children: object[]) => ({
  root: { ...element, type: 'root', children: [{ ...element, type: 'paragraph', children }] },
});
const element = { direction: 'ltr', format: '', indent: 0, version: 1 };
const words = (text: string) => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

const missing = 'falta. Complete este campo.';
const unanswered = 'está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».';

describe('a practice that cannot be published says why, at each field', () => {
  test('what is missing, and what is written wrong', async () => {
    const sources = [
      await makeDraft('sources', { title: 'Sin publicar' }),
      await makeDraft('sources', { title: 'Sin guardar' }, '&autosave=true'),
    ];
    const id = await makeDraft('practices', {
      title: 'Con fallos',
      populations: ['returnees-families'],
      populationsNotStated: true,
      sources,
      legalBasis: [{ name: 'Ley' }],
    });
    const page = await openRecord('practices', id);
    await page.locator('#field-title').fill('T'.repeat(111));
    await page.locator('#field-slug').fill('Mi página');
    await openTab(page, 'Quién y cuándo');
    await page.locator('#field-startDate').fill('antes del verano');
    await page.locator('#legalBasis-row-0 .collapsible__toggle').first().click();
    await page.locator('#field-legalBasis__0__year').fill('23');
    await page.locator('#field-legalBasis__0__url').fill('https://example.org/informe...');
    await openTab(page, 'Enlaces');
    await page.locator('#field-contact__url').fill('https://ana:clave@example.org/');
    await publish(page);

    await tellsOf(page, 'slug', 'solo lleva minúsculas sin tildes');
    await tellsOf(page, 'title', 'pasa de 110 caracteres. Acórtelo.');
    await tellsOf(page, 'summary', `«Resumen» ${missing}`);
    await tellsOf(page, 'levels', `«Niveles» ${missing}`);
    await tellsOf(page, 'populations', 'tiene un valor y a la vez «Las fuentes no lo dicen»');
    await tellsOf(page, 'startDate', 'no es una fecha. Escriba un año, un mes o un día');
    await tellsOf(page, 'endDate', `«Fin» ${unanswered}`);
    await tellsOf(page, 'legalBasis.0.year', 'no es un año. Escriba sus cuatro cifras');
    await tellsOf(page, 'legalBasis.0.url', 'es una dirección incompleta. Quítela');
    await tellsOf(page, 'objectives', `«Objetivos» ${unanswered}`);
    await tellsOf(page, 'description', `«Descripción» ${missing}`);
    await tellsOf(page, 'sources', 'que no está publicada. Publíquela antes o quite el enlace.');
    await tells(page, 'enlaza a un registro que todavía no se ha guardado');
    await tellsOf(page, 'contact.url', 'es una dirección con usuario o contraseña');

    // The marks stay while she mends one after the other, also once that is saved.
    await openTab(page, 'Identidad');
    await page.locator('#field-title').fill('Sin ese fallo');
    await expectMark(page, 'title', null);
    await expect.poll(() => page.locator('.arraigo-saving').innerText(), soon).toMatch(/^Guardado/);
    await expectMark(page, 'summary', missing);
    await openTab(page, 'Quién y cuándo');
    await expectMark(page, 'endDate', unanswered);
    await page.locator('#field-endDateNotStated').check();
    await expectMark(page, 'endDate', null);
    await expectMark(page, 'startDate', 'no es una fecha');
  });

  test('what contradicts itself', async () => {
    const { id, institutions, crossCutting } = await livePractice('BP-0003');
    const { institution, role } = institutions[0] ?? {};
    await leave('practices', id, {
      evidenceLevel: '1',
      startDate: '2020-05',
      startDateNotStated: false,
      endDateNotStated: false,
      related: [{ practice: id, reason: 'Es la misma' }],
      institutions: [...institutions, { institution, role }],
      crossCutting: [...crossCutting, { ...crossCutting[0], id: undefined }],
    });
    const page = await openRecord('practices', id);
    await choose(page, 'entryClass', 'Buena práctica');
    await openTab(page, 'Quién y cuándo');
    await page.locator('#field-endDate').fill('2016');
    await openTab(page, 'Confianza');
    await page.locator('#field-verifiedOn').fill('22/11/2062');
    await page.locator('#field-reviewDue').fill('22/11/2020');
    await publish(page);

    await tellsOf(page, 'entryClass', 'no puede ser «Buena práctica» con evidencia menor que 3');
    await tellsOf(page, 'crossCutting.1.approach', 'repite un enfoque');
    await tellsOf(page, 'endDate', 'es anterior al comienzo. Corrija una de las dos fechas.');
    await tellsOf(
      page,
      `institutions.${institutions.length}.role`,
      'repite una institución con el mismo papel',
    );
    await tellsOf(page, 'related.0.practice', 'es esta misma práctica');
    await tellsOf(page, 'reviewDue', 'es anterior a la verificación. Ponga una fecha posterior.');

    await openTab(page, 'Confianza');
    await page.locator('#field-reviewDue').fill('22/11/2063');
    const corrected = await livePractice('BP-0003');
    await leave('practices', id, {
      related: [],
      institutions: corrected.institutions,
      crossCutting: corrected.crossCutting,
      evidenceLevel: '3',
      endDate: '2021',
    });
    await page.reload();
    await page.locator('.arraigo-saving').waitFor();
    await publish(page);
    await tellsOf(page, 'verifiedOn', 'es un día que todavía no llega. Corrija la fecha.');
  });

  test('calls of sources that it does not have, and more text than a book', async () => {
    const { id, description } = await livePractice('BP-0002');
    const call = {
      ...element,
      type: 'link',
      version: 3,
      fields: { url: '#FU-0099', linkType: 'custom', newTab: false },
      children: [words('aquí')],
    };
    await leave('practices', id, { description: paragraph(words('Véase '), call) });
    const page = await openRecord('practices', id);
    await publish(page);
    await tellsOf(page, 'description', 'llama a FU-0099, que no está entre las fuentes');

    await leave('practices', id, { description: paragraph(words('palabra '.repeat(26_000))) });
    const again = await openRecord('practices', id);
    await publish(again);
    await tellsOf(again, 'description', 'es más largo que un libro');
    await leave('practices', id, { description });
  });

  test('English that nobody answers for, is not whole, or has pictures without words', async () => {
    const { ana } = visitors();
    const { id } = await livePractice('BP-0011');
    const approved = { status: 'approved', by: 'Equipo', on: '2026-11-25T12:00:00.000Z' };
    await leave('practices', id, { translation: { ...approved, by: '' } });
    const page = await openRecord('practices', id);
    await publish(page);
    await tellsOf(page, 'translation.status', 'no dice quién aprobó la traducción ni cuándo');

    await leave('practices', id, { translation: { ...approved, by: 'Otra' } });
    await ana.ask('PATCH', `/api/practices/${id}?locale=en&draft=true`, { body: { summary: '' } });
    const again = await openRecord('practices', id);
    await publish(again);
    await tellsOf(again, 'summary', '«Resumen (en inglés)» no está traducido');

    await ana.ask('PATCH', `/api/practices/${id}?locale=en&draft=true`, {
      body: { summary: 'A programme.' },
    });
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Una oficina', credit: 'Ana', licence: 'CC0' }));
    form.set('file', new Blob([Buffer.from(onePixel, 'base64')], { type: 'image/png' }), 'x.png');
    const uploaded = await ana.ask('POST', '/api/media?locale=es', { form });
    const { doc } = z.object({ doc: z.looseObject({ id: z.string() }) }).parse(uploaded.body);
    await leave('practices', id, { media: [doc.id] });
    const last = await openRecord('practices', id);
    await publish(last);
    await tellsOf(last, 'media', 'tiene una imagen sin texto alternativo en inglés');
  });

  test('an address that is reserved, or that another record has', async () => {
    const { slug } = await liveRecord(visitors().ana, 'institutions', 'IN-0003');
    const id = await makeDraft('institutions', { name: 'Otra secretaría', type: 'government' });
    const page = await openRecord('institutions', id);
    await page.locator('#field-slug').fill('pagina');
    await publish(page);
    await tellsOf(page, 'slug', 'es una palabra reservada de las direcciones del sitio');
    await page.locator('#field-slug').fill(String(slug));
    await expectMark(page, 'slug', null);
    await publish(page);
    await tellsOf(page, 'slug', 'Elija otra.');
    await tells(page, /^«Dirección de la página» ya es la de .+ · IN-0003\. Elija otra\.$/);
  });

  test('a country that has its profile already, or whose profile is public', async () => {
    const page = await openForm('/collections/countries/create?locale=es');
    await choose(page, 'code', 'Guatemala');
    await tellsOf(page, 'code', 'ya tiene su perfil: Guatemala. Ábralo y siga en él.');

    const { id } = await liveRecord(visitors().ana, 'countries', 'bz');
    const live = await openRecord('countries', id);
    await choose(live, 'code', 'Canadá');
    await tells(live, 'El código bz es permanente: no se puede cambiar.');
    expect(live.url()).toContain(admin('/collections/countries/'));
  });
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
