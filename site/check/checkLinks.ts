import type { PageOutline } from './pageOutline.ts';

/** Every internal link and anchor leads somewhere, and every page's other language leads back. */
export function checkLinks(pages: readonly PageOutline[], files: ReadonlySet<string>): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap((page) => [
    ...brokenLinks(page, anchors, files),
    ...repeatedIds(page),
    ...oneSidedAlternates(page, byPath),
  ]);
}

function brokenLinks(
  page: PageOutline,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string[] {
  return page.links.flatMap((link) => {
    const [withoutAnchor = '', anchor] = link.split('#', 2);
    const target = (withoutAnchor.split('?')[0] ?? '') || page.path;
    const present = anchors.get(target);
    if (present) {
      const resolves = !anchor || present.has(anchor);
      return resolves ? [] : [`${page.path}: the anchor of "${link}" does not exist.`];
    }
    return files.has(target.slice(1)) ? [] : [`${page.path}: the link "${link}" leads nowhere.`];
  });
}

function repeatedIds({ ids, path }: PageOutline): string[] {
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `${path}: the id "${id}" occurs twice.`);
}

function oneSidedAlternates(page: PageOutline, byPath: ReadonlyMap<string, PageOutline>): string[] {
  return page.alternates.flatMap((alternate) => {
    const target = byPath.get(alternate.path);
    if (!target) return [`${page.path}: its other language "${alternate.path}" does not exist.`];
    return target.alternates.some(({ path }) => path === page.path)
      ? []
      : [`${page.path}: its other language "${alternate.path}" does not name it in return.`];
  });
}
