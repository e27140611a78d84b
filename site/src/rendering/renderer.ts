import { createApp } from 'astro/app/entrypoint';
import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf } from '../addresses/paths.ts';
import { openReferences, type References } from '../citation/references.ts';
import type { DataFile } from '../openData/dataFiles.ts';
import { siteKinds } from '../record/siteKinds.ts';
import './aboutLists.ts';
import { addressesOf, type Address } from '../routing/addresses.ts';
import { localsOf, publishedSnapshot, type Published } from '../routing/published.ts';
import { pagePattern } from '../routing/routes.ts';
import { openQuestions, type Questions } from './questions.ts';

export { addressesOf, openReferences, publishedSnapshot };

export type RenderOptions = {
  snapshot: Snapshot;
  /** The public address of the site. */
  siteUrl: string;
  /** The files of the open data, if they are written already, so that pages need not generate them again. */
  dataFiles?: readonly DataFile[] | undefined;
  /** The file that caches references for the next release. */
  referencesFile?: string | undefined;
  /** Only the addresses of one language. */
  language?: Locale | undefined;
};

/** What an address was rendered from: everything that it asked, beside the code and the address of the site. */
export type MadeFrom = {
  questions: readonly string[];
  /** The keys of the references on it. */
  references: readonly string[];
};

export type Rendered = MadeFrom & {
  /** Undefined for a document that does not exist in this snapshot. */
  content: string | undefined;
};

/** The pages and documents of a snapshot, to be rendered one after the other. */
export type Site = {
  addresses: readonly Address[];
  /** @throws Error with the address that could not be rendered, and its cause. */
  render: (address: Address) => Promise<Rendered>;
  /** Whether a question has the same answer as when it had this digest. */
  digestOf: Questions['digestOf'];
  references: References;
};

/** The compiled pages. Without streaming: pages are small, and one string is faster than a stream of chunks. */
const app = createApp({ streaming: false });

// A page that cannot be rendered fails the build, instead of becoming an error page.
app.renderError = (request, { error, status }) => {
  const { pathname } = new URL(request.url);
  const reason = error instanceof Error ? error.message : `status ${status}`;
  throw new Error(`${pathname} could not be rendered: ${reason}`, { cause: error });
};

const routes = new Map(app.manifestData.routes.map((route) => [route.route, route]));

/** Opens a snapshot for rendering. Nothing is bundled: the pages were compiled together with this module. */
export function openSite(options: RenderOptions): Site {
  const { snapshot, siteUrl, dataFiles, language } = options;
  const references = openReferences(options.referencesFile);
  const published = publishedSnapshot(snapshot, siteUrl, { dataFiles, references });
  const { catalogue, openData, register } = published;
  const questions = openQuestions(snapshot, { catalogue, openData, register });
  const site = new URL(siteUrl);
  return {
    addresses: [...addressesOf(catalogue).values()].filter(
      ({ locale }) => language === undefined || locale === language,
    ),
    render: async (address) => {
      const asked = new Set<string>();
      const cited = new Set<string>();
      const heard = hearing(published, questions, asked, cited);
      const content = await render(address, heard, site);
      return { content, questions: [...asked], references: [...cited] };
    },
    digestOf: questions.digestOf,
    references,
  };
}

/**
 * Renders the pages on which readers see a record, in a language: one, or two where a second has the rest of it; none
 * where a record of its kind has no page, or none in that language.
 * @param file of the record: its kind and its code
 * @throws Error where the snapshot has no such record, or a page cannot be rendered.
 */
export async function renderRecord<K extends Kind>(
  published: Published,
  siteUrl: string,
  { kind, code, locale }: { kind: K; code: string; locale: Locale },
): Promise<string[]> {
  const { catalogue } = published;
  const place = siteKinds[kind].place(catalogue.record(kind, code), catalogue);
  if (!place || (locale === 'en' && !place.english)) return [];
  const rendered: string[] = [];
  for (const shown of place.rest ? [place.page, place.rest] : [place.page]) {
    // Of a list, such as what an institution takes part in, the first page.
    const page = { number: 1, ...shown };
    const address = {
      path: pathOf(page, locale),
      pattern: pagePattern(page, locale),
      locale,
      page,
    };
    const html = await render(address, published, new URL(siteUrl));
    if (html !== undefined) rendered.push(html);
  }
  return rendered;
}

/** What a page may ask, with everything that it asks noted. */
function hearing(
  { catalogue, openData, register, references }: Published,
  questions: Questions,
  asked: Set<string>,
  cited: Set<string>,
): Published {
  const note = (question: string) => asked.add(question);
  return {
    catalogue: questions.heard('catalogue', catalogue, note),
    openData: questions.heard('openData', openData, note),
    register: questions.heard('register', register, note),
    references: {
      ...references,
      // It follows from what the page asked: only its key is noted, so that it is kept with the page.
      find: (key, make) => {
        cited.add(key);
        return references.find(key, make);
      },
    },
  };
}

/** Renders an address; undefined for a document that does not exist in this snapshot. */
async function render(
  { path, pattern, locale, page }: Address,
  published: Published,
  site: URL,
): Promise<string | undefined> {
  const routeData = routes.get(pattern);
  if (!routeData) throw new Error(`${path} has no compiled page for its route ${pattern}.`);
  const locals = localsOf(published, { locale, site, page });
  const response = await app.render(new Request(new URL(path, site)), { routeData, locals });
  return page || response.ok ? response.text() : undefined;
}
