import { describe, test } from 'vitest';
import { z } from 'zod';
import { liveRecord } from '../storedState.ts';
import {
  chooseInMenu,
  leave,
  makeDraft,
  openRecord,
  openTab,
  publish,
  tells,
  tellsOf,
  visitors,
} from './desk.ts';

const live = (kind: string, code: string) => liveRecord(visitors().ana, kind, code);
const rows = z.array(z.looseObject({ id: z.string() }));

describe('a source that cannot be published says why', () => {
  const notStated = {
    authorNotStated: true,
    publisherNotStated: true,
    publishedOnNotStated: true,
    accessedOnNotStated: true,
  };
  const stated = { title: 'Otra vez', type: 'report', language: 'es', ...notStated };

  test('that another one has its address, at the field (A05)', async () => {
    const { url } = await live('sources', 'FU-0002');
    const page = await openRecord('sources', await makeDraft('sources', stated));
    await page.locator('#field-url').fill(String(url));
    await publish(page);
    await tellsOf(page, 'url', 'ya está en FU-0002. Use esa fuente y mande esta a la papelera.');
  });

  test('the same in the drawer where it is made on the way', async () => {
    const { url } = await live('sources', 'FU-0002');
    const id = await makeDraft('practices', { title: 'Con fuente nueva' });
    const page = await openRecord('practices', id);
    await openTab(page, 'Evidencia');
    await page.getByRole('button', { name: 'Crear: Fuente' }).first().click();
    const drawer = page.locator('.doc-drawer');
    await drawer.locator('#field-url').fill(String(url));
    await drawer.locator('#field-title').fill('Otra vez');
    await drawer.locator('#action-save').click();
    await tells(page, /«Dirección» ya está en FU-0002\./);
  });

  test('what is no address, and numbers that cannot be', async () => {
    const page = await openRecord('sources', await makeDraft('sources', stated));
    await page.locator('#field-url').fill('ejemplo punto org');
    await openTab(page, 'Acceso');
    await page.locator('#field-httpStatus').fill('600');
    await publish(page);
    await tellsOf(page, 'url', 'no es una dirección completa, que empieza por https://.');
    await tellsOf(page, 'httpStatus', 'no puede pasar de 599. Corríjalo.');
    await page.locator('#field-httpStatus').fill('99');
    await publish(page);
    await tellsOf(page, 'httpStatus', 'no puede ser menos de 100. Corríjalo.');
  });
});

describe('an institution that cannot be published says why', () => {
  test('that it would be part of itself, at once or by way of another one', async () => {
    const first = await live('institutions', 'IN-0002');
    const second = await live('institutions', 'IN-0004');
    await leave('institutions', first.id, {
      parent: first.id,
      succeededBy: first.id,
      validFrom: '2020',
    });
    const page = await openRecord('institutions', first.id);
    await openTab(page, 'Relaciones');
    await page.locator('#field-validTo').fill('2010');
    await publish(page);
    await tellsOf(page, 'parent', 'es esta misma institución. Elija otra o déjelo vacío.');
    await tellsOf(
      page,
      'succeededBy',
      'es esta misma institución. Elija la que tomó sus funciones',
    );
    await tellsOf(page, 'validTo', 'es anterior al comienzo');

    const published = await visitors().ana.ask(
      'PATCH',
      `/api/institutions/${second.id}?locale=es`,
      { body: { parent: first.id, _status: 'published' } },
    );
    if (published.status !== 200) throw new Error(published.text);
    await leave('institutions', first.id, {
      parent: second.id,
      succeededBy: null,
      validTo: '2021',
    });
    const again = await openRecord('institutions', first.id);
    await publish(again);
    await tellsOf(again, 'parent', 'cierra un círculo: la institución dependería de sí misma');
  });
});

describe('a link of the chain that cannot be published says why', () => {
  test('a challenge that nobody, or everybody, raises', async () => {
    const { id, institutions } = await live('challenges', 'RE-0001');
    const institution = (await live('institutions', 'IN-0002')).id;
    await leave('challenges', id, { institutions, raisedBy: { forum: 'Un foro', institution } });
    const page = await openRecord('challenges', id);
    await publish(page);
    await tellsOf(page, 'raisedBy.forum', 'necesita un foro o una institución, uno de los dos');
  });

  test('a recommendation without a challenge, a mandate without its page', async () => {
    const { id } = await live('recommendations', 'RC-0001');
    const origin = { kind: 'group-proposal', forum: 'Un foro' };
    await leave('recommendations', id, { origin, challenges: [] });
    const page = await openRecord('recommendations', id);
    await publish(page);
    await tellsOf(page, 'challenges', 'una recomendación responde al menos a un reto');

    const mandate = await live('recommendations', 'RC-0002');
    const again = await openRecord('recommendations', mandate.id);
    await openTab(again, 'Origen');
    await again.locator('#field-origin__locator').fill('');
    await publish(again);
    await tellsOf(again, 'origin.locator', 'lo que pedía el taller de 2022 lleva su página');
  });

  test('an action without a recommendation, with dates of nobody, or without the country of its progress', async () => {
    const { id } = await live('roadmapItems', 'HR-0001');
    await leave('roadmapItems', id, { recommendations: [], dueDateNotStated: false });
    const page = await openRecord('roadmapItems', id);
    await openTab(page, 'Quién y cuándo');
    await page.locator('#field-dueDate').fill('2030');
    await publish(page);
    await tellsOf(page, 'dueDate', 'no se admite en una propuesta del equipo editorial');
    await tellsOf(page, 'recommendations', 'está vacío: una acción pone en práctica al menos una');

    const other = await live('roadmapItems', 'HR-0002');
    await leave('roadmapItems', other.id, { countries: ['mx'] });
    const again = await openRecord('roadmapItems', other.id);
    await publish(again);
    await tellsOf(again, 'countries', 'no tiene ya lo que un avance publicado usa');
  });

  test('an event whose sessions are on no day of it', async () => {
    const { id, sessions } = await live('events', 'EV-0001');
    const [first, ...others] = rows.parse(sessions);
    await leave('events', id, {
      sessions: [{ ...first, date: '2021-01-01T12:00:00.000Z' }, ...others],
    });
    const page = await openRecord('events', id);
    await openTab(page, 'Agenda');
    await page.locator('#sessions-row-1 .collapsible__toggle').first().click();
    await page.locator('#field-sessions__1__start').fill('9 de la mañana');
    await publish(page);
    await tellsOf(page, 'sessions.1.start', 'no es una hora. Escríbala con dos puntos');
    await page.locator('#field-sessions__1__start').fill('09:30');
    await publish(page);
    await tellsOf(page, 'sessions.0.date', 'no es uno de los días del encuentro');
  });
});

describe('progress says why', () => {
  const draft = async (more: object) => {
    const { sources } = await live('progress', 'AV-0001');
    return makeDraft('progress', {
      kind: 'related-fact',
      roadmapItem: (await live('roadmapItems', 'HR-0001')).id,
      country: 'hn',
      reportedOn: '2025',
      reportedBy: 'Un diario',
      narrative: 'Se presentó un informe.',
      sources,
      ...more,
    });
  };

  test('a fact has no status of a report', async () => {
    const id = await draft({ reportedStatus: 'planning', verifiedBy: 'Ana' });
    const page = await openRecord('progress', id);
    await publish(page);
    await tells(page, 'no se admite en un hecho relacionado: no es un informe del Estado');
  });

  test('it does not fit its action, or what it supersedes', async () => {
    const before = await live('progress', 'AV-0001');
    const indicator = 'f'.repeat(24);
    const id = await draft({
      country: 'pa',
      value: { indicator, value: 3 },
      supersedes: before.id,
    });
    const page = await openRecord('progress', id);
    await publish(page);
    await tellsOf(page, 'country', 'no está entre los países de la acción. Elija uno de ellos.');
    await tellsOf(page, 'value.indicator', 'no es un indicador de la acción');
    await tellsOf(page, 'supersedes', 'enlaza a un avance de otra acción, de otro país');

    const newer = await live('progress', 'AV-0004');
    const late = await draft({ country: 'sv', reportedOn: '2020', supersedes: newer.id });
    const again = await openRecord('progress', late);
    await publish(again);
    await tellsOf(again, 'supersedes', 'enlaza a un avance más reciente');

    await leave('progress', late, { supersedes: late });
    const last = await openRecord('progress', late);
    await publish(last);
    // Two problems of one field are one mark.
    await tellsOf(last, 'supersedes', 'que no está publicada');
    await tellsOf(last, 'supersedes', 'enlaza a este mismo avance');
  });

  test('it stays as it was published', async () => {
    const { id } = await live('progress', 'AV-0005');
    const page = await openRecord('progress', id);
    await page.locator('#field-narrative').fill('Otra cosa.');
    await tellsOf(page, 'narrative', 'no cambia desde que el avance se publicó');

    const again = await openRecord('progress', (await live('progress', 'AV-0006')).id);
    await chooseInMenu(again, '#action-unpublish');
    await tells(again, 'El avance AV-0006 está publicado y se conserva');
  });
});
