import { foundOn, onPage, type BrokenLink, type Problem } from './Problem.ts';
import type { PageOutline } from './pageOutline.ts';

/** The targets of links. */
export type Targets = {
  files: ReadonlySet<string>;
  /** The former path of each moved page, with its present one: the public server redirects there. */
  moved: ReadonlyMap<string, string>;
  /** The public address of the site: editors write links to its pages with it. */
  siteUrl: string;
};

/** Checks that every internal link and anchor has its target, and that language versions link to each other. */
export function checkLinks(pages: readonly PageOutline[], targets: Targets): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const test = createLinkTest(anchors, targets);
  return pages.flatMap((page) => [
    ...brokenLinks(page, test),
    ...foundOn(
      page.path,
      page.repeatedIds.map((id) => `the id "${id}" occurs twice.`),
    ),
    ...oneSidedAlternates(page, byPath),
  ]);
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** What a link lacks; undefined where it leads somewhere. */
type LinkTest = (link: string, from: string) => BrokenLink['lacks'] | undefined;

/** Tests each link once: most are on many pages. Only those to the page itself depend on where they stand. */
function createLinkTest(anchors: Anchors, targets: Targets): LinkTest {
  const tested = new Map<string, BrokenLink['lacks'] | undefined>();
  const test: LinkTest = (link, from) => {
    const { path, anchor } = partsOf(link, from, targets.siteUrl);
    const present = anchors.get(pageAt(path, anchors, targets.moved));
    if (present) return isAnchor(anchor, present) ? undefined : 'place';
    return targets.files.has(path.slice(1)) ? undefined : 'page';
  };
  return (link, from) => {
    if (/^[#?]/.test(link)) return test(link, from);
    if (!tested.has(link)) tested.set(link, test(link, from));
    return tested.get(link);
  };
}

function brokenLinks({ path, links }: PageOutline, test: LinkTest): Problem[] {
  return links.flatMap((address) => {
    const lacks = test(address, path);
    if (lacks === undefined) return [];
    const text =
      lacks === 'place'
        ? `the anchor of "${address}" does not exist.`
        : `the link "${address}" leads nowhere.`;
    return [{ ...onPage(path, text), link: { address, lacks } }];
  });
}

/** The path that a link leads to, `/practicas/`, and its anchor. */
function partsOf(link: string, from: string, siteUrl: string): { path: string; anchor: string } {
  const { pathname, hash } = new URL(link, `${siteUrl}${from}`);
  return { path: decoded(pathname), anchor: decoded(hash.slice(1)) };
}

/** Decodes `%C3%B3` to ó; malformed escapes stay. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page that the public server answers a path with: also from a former path, or without the final slash. */
function pageAt(path: string, anchors: Anchors, moved: Targets['moved']): string {
  const page = anchors.has(path) || path.endsWith('/') ? path : `${path}/`;
  return anchors.has(page) ? page : (moved.get(page) ?? page);
}

/** Whether a page has an anchor; a browser also knows its top, and text fragments (`#:~:text=`). */
function isAnchor(anchor: string, ids: ReadonlySet<string>): boolean {
  return anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || ids.has(anchor);
}

function oneSidedAlternates(
  page: PageOutline,
  byPath: ReadonlyMap<string, PageOutline>,
): Problem[] {
  const texts = page.alternates.map((alternate) => {
    const target = byPath.get(alternate.path);
    if (!target) return `its other language "${alternate.path}" does not exist.`;
    return (
      !target.alternates.some(({ path }) => path === page.path) &&
      `its other language "${alternate.path}" does not name it in return.`
    );
  });
  return foundOn(page.path, texts);
}
