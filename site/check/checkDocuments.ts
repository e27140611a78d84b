import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { locales } from 'content-models/locales';
import { z } from 'zod';
import { documentPath } from '../src/addresses/paths.ts';
import type { PageOutline } from './pageOutline.ts';

/** `feeds` are the files of those below pages. */
type Options = { releaseDir: string; siteUrl: string; feeds: readonly string[] };

/**
 * Reads what programs read, as they do: every XML document is well-formed, a feed has what its format requires, and its
 * entries lead to pages of the release.
 */
export function checkDocuments(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  { releaseDir, siteUrl, feeds: feedsOfPages }: Options,
): string[] {
  const addresses = new Set(pages.map((page) => `${siteUrl}${page.path}`));
  const read = (name: string) => readFileSync(path.join(releaseDir, name), 'utf8');
  const documents = [...files].filter((name) => name.endsWith('.xml'));
  return [
    ...documents.flatMap((name) => malformed(name, read(name))),
    ...[...feeds, ...feedsOfPages.map((name) => ({ name, linksIn: atomLinks }))].flatMap(
      ({ name, linksIn }) =>
        files.has(name) ? feedProblems(name, () => linksIn(read(name)), addresses) : [],
    ),
  ];
}

function malformed(name: string, text: string): string[] {
  const result = XMLValidator.validate(text);
  if (result === true) return [];
  const { line, msg } = result.err;
  return [`${name}: is not well-formed XML (line ${line}: ${msg}).`];
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'entry' || name === 'link',
});

const linkSchema = z.object({ href: z.url(), rel: z.string().optional() });
const textSchema = z.union([z.string(), z.number(), z.object({ '#text': z.string() })]);

/** What Atom requires of a feed and of an entry that has no content (RFC 4287, 4.1.1 and 4.1.2). */
const atomSchema = z.object({
  feed: z.object({
    id: z.url(),
    title: textSchema,
    updated: z.iso.datetime(),
    author: z.object({ name: z.string().min(1) }),
    entry: z
      .array(
        z.object({
          id: z.url(),
          title: textSchema,
          updated: z.iso.datetime(),
          link: z.array(linkSchema).min(1),
        }),
      )
      .default([]),
  }),
});

/** What JSON Feed requires (https://www.jsonfeed.org/version/1/). */
const jsonFeedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1'),
  title: z.string().min(1),
  items: z.array(z.object({ id: z.string().min(1), url: z.url() })),
});

/** The addresses to which the entries of a feed lead. */
type LinksIn = (text: string) => string[];

const atomLinks: LinksIn = (text) =>
  atomSchema.parse(xml.parse(text)).feed.entry.flatMap(({ link }) => link.map(({ href }) => href));

const jsonLinks: LinksIn = (text) =>
  jsonFeedSchema.parse(JSON.parse(text)).items.map(({ url }) => url);

const formats = { entryAtomFeed: atomLinks, entryJsonFeed: jsonLinks, progressFeed: atomLinks };

const feeds = locales.flatMap((locale) =>
  (['entryAtomFeed', 'entryJsonFeed', 'progressFeed'] as const).map((document) => ({
    name: documentPath(document, locale).slice(1),
    linksIn: formats[document],
  })),
);

function feedProblems(
  name: string,
  links: () => string[],
  addresses: ReadonlySet<string>,
): string[] {
  let read: string[];
  try {
    read = links();
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return [`${name}: a feed reader would refuse it: ${reason.replaceAll('\n', ' ')}`];
  }
  return read
    .filter((link) => !addresses.has(link.replace(/#.*$/, '')))
    .map((link) => `${name}: leads to "${link}", which does not exist.`);
}
