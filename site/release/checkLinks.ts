import type { BuiltPage, BuiltSite } from './readRelease.ts';

/** Every internal link and anchor leads somewhere, and every page's other language leads back. */
export function checkLinks(site: BuiltSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const anchors = new Map(site.pages.map((page) => [page.path, anchorsOf(page)]));
  return site.pages.flatMap((page) => [
    ...brokenLinks(page, byPath, anchors, site.files),
    ...repeatedIds(page),
    ...oneSidedAlternates(page, byPath),
  ]);
}

function brokenLinks(
  page: BuiltPage,
  byPath: ReadonlyMap<string, BuiltPage>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string[] {
  return linksOf(page).flatMap((link) => {
    const [withoutAnchor = '', anchor] = link.split('#', 2);
    const target = (withoutAnchor.split('?')[0] ?? '') || page.path;
    if (byPath.has(target)) {
      const resolves = !anchor || anchors.get(target)?.has(anchor);
      return resolves ? [] : [`${page.path}: the anchor of "${link}" does not exist.`];
    }
    return files.has(target.slice(1)) ? [] : [`${page.path}: the link "${link}" leads nowhere.`];
  });
}

/** Addresses within the site, as they stand in the page. */
function linksOf({ root }: BuiltPage): string[] {
  const links = root
    .querySelectorAll('a[href], link[rel="icon"], link[rel="stylesheet"], use[href]')
    .map((element) => element.getAttribute('href') ?? '');
  const forms = root
    .querySelectorAll('form')
    .map((element) => element.getAttribute('action') ?? '');
  const pictures = root.querySelectorAll('img').map((element) => element.getAttribute('src') ?? '');
  const sets = root
    .querySelectorAll('[srcset]')
    .flatMap((element) => (element.getAttribute('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(' ')[0] ?? '');
  return [...links, ...forms, ...pictures, ...sets].filter((link) => /^(\/(?!\/)|#|\?)/.test(link));
}

function anchorsOf({ root }: BuiltPage): ReadonlySet<string> {
  return new Set(root.querySelectorAll('[id]').map((element) => element.id));
}

function repeatedIds({ root, path }: BuiltPage): string[] {
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `${path}: the id "${id}" occurs twice.`);
}

function oneSidedAlternates(page: BuiltPage, byPath: ReadonlyMap<string, BuiltPage>): string[] {
  return alternatesOf(page).flatMap((alternate) => {
    const target = byPath.get(alternate);
    if (!target) return [`${page.path}: its other language "${alternate}" does not exist.`];
    return alternatesOf(target).includes(page.path)
      ? []
      : [`${page.path}: its other language "${alternate}" does not name it in return.`];
  });
}

function alternatesOf({ root }: BuiltPage): string[] {
  return root
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((element) => new URL(element.getAttribute('href') ?? '').pathname);
}
