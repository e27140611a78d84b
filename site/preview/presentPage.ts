import { parse, type HTMLElement } from 'node-html-parser';
import type { Locale } from 'content-models/locales';
import { escapeHtml } from './escapeHtml.ts';
import { previewTexts } from './previewTexts.ts';

/** Where a preview stands: under which path its files are, and on which site its links open. */
export type Surroundings = {
  locale: Locale;
  /** Without a final slash. */
  files: string;
  siteUrl: string;
  /** The paths of the pages of the live site. */
  paths: ReadonlySet<string>;
};

/** The name under which a file of the site is asked for: `/_astro/a.css` is `a.css`. */
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What only matters for a public page, or would run. */
const publicOnly = [
  'script',
  'link[rel=canonical]',
  'link[rel=alternate]',
  'link[rel=search]',
  'link[rel=manifest]',
  'meta[property]',
  'meta[name=twitter:card]',
  'meta[name=robots]',
].join(', ');

/**
 * Makes of a rendered page its preview: it says above all what it is, its styles and pictures come from beside it, and its
 * links open the live site, where there is such a page.
 * @param notes what is said of it, a sentence each
 */
export function presentPage(
  root: HTMLElement,
  notes: readonly string[],
  around: Surroundings,
): string {
  const texts = previewTexts[around.locale];
  for (const element of root.querySelectorAll(publicOnly)) element.remove();
  // Whoever looks at a draft wants to see all of it, also what a visitor unfolds.
  for (const fold of root.querySelectorAll('details')) fold.setAttribute('open', '');
  localFiles(root, around);
  linkOut(root, around);
  const title = root.querySelector('title');
  title?.set_content(`${texts.title}: ${title.innerHTML}`);
  root.querySelector('head')?.insertAdjacentHTML('beforeend', headOf(around.files));
  root.querySelector('body')?.insertAdjacentHTML('afterbegin', bar(texts.notPublished, notes));
  return root.toString();
}

const headOf = (files: string) =>
  `<meta name="robots" content="noindex, nofollow"><link rel="stylesheet" href="${files}/preview.css">`;

const bar = (title: string, notes: readonly string[]) =>
  `<aside class="preview-bar" aria-label="${escapeHtml(title)}"><p><strong>${escapeHtml(title)}</strong></p><p>${notes.map(escapeHtml).join(' ')}</p></aside>`;

function localFiles(root: HTMLElement, { files }: Surroundings): void {
  const local = (path: string) => (path.startsWith('/') ? `${files}/${fileName(path)}` : path);
  for (const element of root.querySelectorAll('link[href], img[src]'))
    for (const name of ['href', 'src']) {
      const path = element.getAttribute(name);
      if (path !== undefined) element.setAttribute(name, local(path));
    }
  for (const element of root.querySelectorAll('[srcset]')) {
    const set = element.getAttribute('srcset') ?? '';
    element.setAttribute('srcset', set.replace(/\/\S+/g, local));
  }
}

function linkOut(root: HTMLElement, { siteUrl, paths }: Surroundings): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? '';
    if (target.startsWith('#')) continue;
    const path = target.split(/[?#]/, 1)[0] ?? '';
    if (path.startsWith('/') && path.endsWith('/') && !paths.has(path)) {
      link.removeAttribute('href');
      link.setAttribute('class', `${link.getAttribute('class') ?? ''} preview-off`.trim());
      continue;
    }
    if (target.startsWith('/')) link.setAttribute('href', `${siteUrl}${target}`);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** A page of its own that says why there is no preview. */
export function notePage(
  title: string,
  text: string,
  around: Pick<Surroundings, 'locale' | 'files'>,
): string {
  const root = parse(
    `<!doctype html><html lang="${around.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title></title>${headOf(around.files)}</head><body><main class="preview-note"><h1></h1><p></p></main></body></html>`,
  );
  root.querySelector('title')?.set_content(escapeHtml(title));
  root.querySelector('h1')?.set_content(escapeHtml(title));
  root.querySelector('p')?.set_content(escapeHtml(text));
  return root.toString();
}
