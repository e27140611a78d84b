import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { parse } from 'node-html-parser';
import { publishedSnapshot } from 'site/routing/published';
import Badges from 'site/components/Badges.astro';
import Breadcrumb from 'site/components/Breadcrumb.astro';
import ChainNeighbours from 'site/components/ChainNeighbours.astro';
import Counts from 'site/components/Counts.astro';
import EntryList from 'site/components/EntryList.astro';
import Facts from 'site/components/Facts.astro';
import FactSheet from 'site/components/FactSheet.astro';
import Footer from 'site/layouts/Footer.astro';
import Header from 'site/layouts/Header.astro';
import NotStated from 'site/components/NotStated.astro';
import Notice from 'site/components/Notice.astro';
import PageHead from 'site/components/PageHead.astro';
import Pagination from 'site/components/Pagination.astro';
import Quote from 'site/components/Quote.astro';
import RecordNotices from 'site/components/RecordNotices.astro';
import ReportRecord from 'site/components/ReportRecord.astro';
import SearchForm from 'site/components/SearchForm.astro';
import Section from 'site/components/Section.astro';
import StructuredData from 'site/layouts/StructuredData.astro';
import UnknownSection from 'site/components/UnknownSection.astro';
import { pathOf, type Page } from 'site/addresses/paths';
import { renderAlone } from 'site/renderAlone';
import { describe, expect, test } from 'vitest';
import { siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue, special } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const published = publishedSnapshot(snapshot, siteUrl);

type Component = Parameters<typeof renderAlone>[0];

async function render(
  component: Component,
  props: Record<string, unknown>,
  { locale = 'es', slot = '' }: { locale?: Locale; slot?: string } = {},
) {
  const slots: Record<string, string> = slot === '' ? {} : { default: slot };
  return parse(await renderAlone(component, { published, locale, siteUrl, props, slots }));
}

type Rendered = Awaited<ReturnType<typeof render>>;

const textOf = (root: Rendered) => root.text.replace(/\s+/g, ' ').trim();
const hrefsIn = (root: Rendered, selector = 'a') =>
  root.querySelectorAll(selector).map((link) => link.getAttribute('href'));
const pageAt = (number: number): Page => ({ kind: 'catalogue', number });
const home = { label: 'Inicio', page: { kind: 'home' } };

describe('the frame of a page', () => {
  test('the head leads to the page in the other language, or to its section where it has none', async () => {
    const page: Page = { kind: 'entry', slug: 'una-practica' };
    const own = await render(Header, { page, translated: true });
    expect(hrefsIn(own, '.language')).toEqual(['/en/practices/una-practica/']);
    expect(own.querySelector('[aria-current="true"]')?.getAttribute('href')).toBe('/practicas/');
    const alone = await render(Header, { page, translated: false });
    expect(hrefsIn(alone, '.language')).toEqual(['/en/practices/']);
    const english = await render(Header, { page, translated: true }, { locale: 'en' });
    expect(hrefsIn(english, '.language')).toEqual(['/practicas/una-practica/']);
  });

  test('the navigation begins with practices and countries, and the foot has what is not in it', async () => {
    const head = await render(Header, { page: { kind: 'home' }, translated: true });
    const inHead = ['/practicas/', '/paises/', '/retos/', '/hoja-de-ruta/', '/mapeo/', '/buscar/'];
    expect(hrefsIn(head, '.nav a')).toEqual(inHead);
    const foot = await render(Footer, { page: { kind: 'home' } }, { locale: 'en' });
    expect(hrefsIn(foot, '.footer-links a').slice(-5)).toEqual([
      '/en/sources/',
      '/en/data/',
      '/en/about/',
      '/en/method/',
      '/en/accessibility/',
    ]);
    const own = hrefsIn(await render(Footer, { page: { kind: 'home' } }), '.footer-links a');
    expect(own.filter((href) => href && inHead.includes(href))).toEqual([]);
  });

  test('the navigation calls the recommendations what the workshop asked for, while none is known', async () => {
    const linkIn = async (of: Snapshot, locale: Locale) => {
      const props = { page: { kind: 'home' } };
      const foot = await renderAlone(Footer, {
        published: publishedSnapshot(of, siteUrl),
        locale,
        siteUrl,
        props,
        slots: {},
      });
      const path = pathOf({ kind: 'recommendations', number: 1 }, locale);
      return parse(foot).querySelector(`.footer-links a[href="${path}"]`)?.text.trim();
    };
    const mandates = snapshot.recommendations.filter(
      ({ origin }) => origin.kind === 'note-mandate',
    );
    const withoutAny = { ...snapshot, recommendations: mandates };
    expect(mandates.length).toBeGreaterThan(0);
    expect(await linkIn(withoutAny, 'es')).toBe('Lo que pedía el taller');
    expect(await linkIn(withoutAny, 'en')).toBe('What the workshop asked for');
    expect(await linkIn(snapshot, 'es')).toBe('Recomendaciones');
    expect(await linkIn(snapshot, 'en')).toBe('Recommendations');
  });

  test('a record is reported by its code with what is not known of it, where there is somebody to write to', async () => {
    const report = async (settings: Snapshot['settings']) => {
      const html = await renderAlone(ReportRecord, {
        published: publishedSnapshot({ ...snapshot, settings }, siteUrl),
        locale: 'es',
        siteUrl,
        props: { code: 'BP-0001', questions: ['¿Cuándo empezó?', '¿Sigue funcionando?'] },
        slots: {},
      });
      return hrefsIn(parse(html));
    };
    const silent = { ...snapshot.settings, contactAddress: undefined };
    expect(await report(silent)).toEqual([]);
    expect(await report({ ...silent, contactAddress: 'mesa@arraigo.example' })).toEqual([
      `mailto:mesa@arraigo.example?subject=Arraigo%2C%20BP-0001&body=${encodeURIComponent('¿Cuándo empezó?\n¿Sigue funcionando?')}`,
    ]);
    const page = 'https://arraigo.example/escribir';
    expect(await report({ ...silent, contactAddress: page })).toEqual([page]);
  });

  test('the way to a page', async () => {
    const crumbs = [home, { label: 'Prácticas', page: { kind: 'catalogue' } }];
    expect(hrefsIn(await render(Breadcrumb, { crumbs }))).toEqual(['/', '/practicas/']);
  });

  test('what a page is, for people and for machines', async () => {
    const head = await render(
      PageHead,
      { kicker: 'País', title: 'Título', summary: 'Resumen', textLang: 'es' },
      { locale: 'en', slot: '<p>Más</p>' },
    );
    expect(head.querySelector('h1')?.getAttribute('lang')).toBe('es');
    expect(head.querySelectorAll('p').map(({ text }) => text)).toEqual(['País', 'Resumen', 'Más']);
    const data = await render(StructuredData, {
      page: { kind: 'countries' },
      name: 'Países',
      crumbs: [],
      nodes: undefined,
    });
    expect(data.innerHTML).toContain(`${siteUrl}/paises/`);
  });

  test('a section has its heading and what stands in it', async () => {
    const section = await render(Section, { heading: 'Fuentes', id: 'f' }, { slot: '<p>1</p>' });
    expect(section.querySelector('#f h2')?.text).toBe('Fuentes');
    expect(section.querySelector('.section-body p')?.text).toBe('1');
  });

  test('the form asks the search page of the language', async () => {
    const form = await render(SearchForm, {}, { locale: 'en' });
    expect(form.querySelector('form')?.getAttribute('action')).toBe('/en/search/');
  });
});

describe('a list', () => {
  test('names its pages, and is silent where there is one', async () => {
    const pages = await render(Pagination, { items: 45, number: 2, pageAt });
    expect(hrefsIn(pages)).toEqual([
      '/practicas/',
      '/practicas/',
      '/practicas/pagina/2/',
      '/practicas/pagina/3/',
      '/practicas/pagina/3/',
    ]);
    expect(hrefsIn(pages, '[aria-current="page"]')).toEqual(['/practicas/pagina/2/']);
    expect(textOf(await render(Pagination, { items: 20, number: 1, pageAt }))).toBe('');
  });

  test('of entries shows those of its page, with how many there are', async () => {
    const { listed } = published.catalogue;
    const second = await render(EntryList, { entries: listed, number: 2, pageAt });
    expect(second.querySelectorAll('.entry-row')).toHaveLength(listed.length - 20);
    expect(textOf(second)).toContain(`${listed.length} prácticas`);
  });

  test('marks a title that is in Spanish alone', async () => {
    const untranslated = entry(special.untranslated);
    const rows = await render(
      EntryList,
      { entries: [untranslated], number: 1, pageAt },
      { locale: 'en' },
    );
    const link = rows.querySelector('.entry-title a');
    expect(link?.getAttribute('lang')).toBe('es');
    expect(link?.getAttribute('href')).toBe(`/practicas/${untranslated.slug}/`);
  });

  test('of links says how many entries each leads to', async () => {
    const items = [{ label: 'Guatemala', href: '/paises/guatemala/', count: 1234 }];
    const counts = await render(Counts, { items });
    expect(counts.querySelector('[aria-hidden]')?.text).toBe('1,234');
    expect(counts.querySelector('.hidden-text')?.text).toBe('1,234 prácticas');
  });
});

describe('what is known of a record', () => {
  test('levels and dimensions are links on its page, and words in a list', async () => {
    const keys = { levels: ['community'], dimensions: ['economic'] };
    expect(hrefsIn(await render(Badges, { ...keys, linked: true }, { locale: 'en' }))).toEqual([
      '/en/levels/community/',
      '/en/dimensions/economic/',
    ]);
    expect(hrefsIn(await render(Badges, keys))).toEqual([]);
  });

  test('a fact has its value, its link and its note', async () => {
    const values = [
      { text: 'Guatemala', href: '/paises/guatemala/', note: 'sede' },
      { text: 'Sin dato', unknown: true },
    ];
    const sheet = await render(FactSheet, { rows: [{ label: 'País', values }] });
    expect(sheet.querySelector('dd')?.text).toBe('Guatemala sede');
    expect(hrefsIn(sheet)).toEqual(['/paises/guatemala/']);
    expect(sheet.querySelector('.unknown')?.text.trim()).toBe('Sin dato');
  });

  test('a quotation is in the language of its source', async () => {
    const quote = { text: 'Cita', language: 'es' };
    const langIn = async (locale: Locale) =>
      (await render(Quote, { quote }, { locale }))
        .querySelector('blockquote')
        ?.getAttribute('lang');
    expect(await langIn('en')).toBe('es');
    expect(await langIn('es')).toBeUndefined();
  });
});

describe('a fact without a date', () => {
  test('says so below its statement, whether it has a figure or not; a date comes first', async () => {
    const fact = {
      figure: undefined,
      statement: { value: 'Se abrió.' },
      calls: [],
      date: undefined,
    };
    const figure = { hedge: undefined, value: '12', unit: undefined };
    const facts = [fact, { ...fact, figure }, { ...fact, date: 'Marzo de 2024' }];
    const rows = (await render(Facts, { facts }))
      .querySelectorAll('li')
      .map((row) => row.querySelectorAll('p').map(textOf));
    expect(rows).toEqual([
      ['Se abrió.', 'La fuente no da la fecha.'],
      ['12', 'Se abrió.', 'La fuente no da la fecha.'],
      ['Marzo de 2024', 'Se abrió.'],
    ]);
  });
});

describe('a record in the chain', () => {
  test('that is progress, without a title, is told apart by what it says, in the language it is in', async () => {
    const [progress] = snapshot.progress;
    if (!progress) throw new Error('There is no progress.');
    const narrative = {
      es: 'En 2023 abrió una unidad para personas retornadas en el municipio. La visitaron.',
    };
    const none = { challenges: [], practices: [], recommendations: [], roadmapItems: [] };
    const neighbours = { ...none, progress: [{ ...progress, narrative }] };
    const note = async (locale: Locale) =>
      (await render(ChainNeighbours, { kind: 'challenges', neighbours }, { locale })).querySelector(
        '.titles .fine',
      );
    const first = 'En 2023 abrió una unidad para personas retornadas en el municipio.';
    expect((await note('es'))?.text.trim()).toBe(first);
    expect((await note('es'))?.getAttribute('lang')).toBeUndefined();
    expect((await note('en'))?.text.trim()).toBe(first);
    expect((await note('en'))?.getAttribute('lang')).toBe('es');
  });
});

describe('what is not known', () => {
  test('stands in a list of its own, and nowhere where everything is answered', async () => {
    const unknown = await render(UnknownSection, { items: ['Costo'] });
    expect(unknown.querySelector('.gaps li')?.text).toBe('Costo');
    expect(textOf(await render(UnknownSection, { items: [] }))).toBe('');
    const list = await render(NotStated, {
      title: 'Sin dato',
      items: ['Uno', 'Dos'],
      note: 'Nota',
    });
    expect(textOf(list)).toContain('Nota');
    expect(list.querySelectorAll('.gaps li').map((item) => item.text)).toEqual(['Uno', 'Dos']);
  });

  test('a notice is marked where the origin or a withdrawal is told', async () => {
    const marked = await render(Notice, { title: 'Aviso', tone: 'origin' });
    expect(marked.querySelector('.notice-marked')).not.toBeNull();
    const plain = await render(Notice, { title: 'Aviso' }, { slot: '<p>Texto</p>' });
    expect(plain.querySelector('.notice-marked')).toBeNull();
    expect(plain.querySelector('p:last-child')?.text).toBe('Texto');
  });

  test('an outdated translation is told in English alone, a missing one in Spanish', async () => {
    const told = async (number: number, locale: Locale) =>
      textOf(await render(RecordNotices, { record: entry(number) }, { locale }));
    expect(await told(special.outdated, 'en')).toContain('1 March 2026');
    expect(await told(special.outdated, 'es')).toBe('');
    expect(await told(special.untranslated, 'es')).toContain('Sin versión en inglés');
  });
});

test('a component shows the snapshot that comes with the request', async () => {
  const settings: Snapshot['settings'] = {
    ...snapshot.settings,
    operatorName: { es: 'Otra institución', en: 'Another institution' },
  };
  const html = await renderAlone(Footer, {
    published: publishedSnapshot({ ...snapshot, settings }, siteUrl),
    locale: 'en',
    siteUrl,
    props: { page: { kind: 'home' } },
  });
  expect(html).toContain('Another institution');
});

function entry(number: number) {
  const found = snapshot.practices[number - 1];
  if (!found) throw new Error(`There is no entry ${number}.`);
  return found;
}
