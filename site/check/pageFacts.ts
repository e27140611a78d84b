import { parse, type HTMLElement } from 'node-html-parser';
import { z } from 'zod';
import { checkPage } from './checkPages.ts';
import { outlineOf, pageOutlineSchema } from './pageOutline.ts';
import type { BuiltPage } from './readRelease.ts';

const texts = z.array(z.string());

/** What the bytes of a page say by themselves, whatever else is in the release. */
export const pageFactsSchema = z.object({
  /** What is wrong with the page on its own. */
  problems: texts,
  outline: pageOutlineSchema,
  /** The stylesheets and scripts that it loads. */
  sheets: texts,
  scripts: texts,
});

export type PageFacts = z.infer<typeof pageFactsSchema>;

/** @param siteUrl the public address of the site. */
export function factsOf({ path, html }: BuiltPage, siteUrl: string): PageFacts {
  const page = { path, root: parse(html.toString('utf8')) };
  // A substring keeps the whole text of the page in memory; a copy lets it be garbage-collected.
  return structuredClone({
    problems: checkPage(page, siteUrl),
    outline: outlineOf(page, siteUrl),
    sheets: valuesOf(page.root, 'link[rel="stylesheet"]', 'href'),
    scripts: valuesOf(page.root, 'script[src]', 'src'),
  });
}

function valuesOf(root: HTMLElement, selector: string, attribute: string): string[] {
  return root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
}
