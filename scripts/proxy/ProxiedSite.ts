import type { AddressFiles } from 'site/serve/addressFiles';

/** What a proxy is to serve by itself. */
export type ProxiedSite = AddressFiles & {
  /** The link to the live release, absolute. */
  root: string;
  /** The address at which the site is read, without a final slash. */
  siteUrl: string;
  /** Where the proxy listens without TLS (`127.0.0.1:8080`), behind another one that ends it; else at `siteUrl`. */
  listen: string | undefined;
  /** Whether nginx has the module that sends the `.br` copies. */
  brotli: boolean;
  /** The types of files by the endings of their names, without the dot. */
  types: ReadonlyMap<string, string>;
};

/** The name of no file: what an address with the name of a page's file leads to. */
export const noFile = '/.none';

/** A pattern as other programs read it: they need no slash escaped. */
export const sourceOf = (pattern: RegExp) => pattern.source.replaceAll('\\/', '/');

/** A pattern that this path alone fits. */
export const exactly = (path: string) => `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

/** `Content-Security-Policy` as a part of a variable's name. */
export const variableOf = (header: string) =>
  `arraigo_${header.toLowerCase().replaceAll('-', '_')}`;
