import type { PathCases } from './pathCases.ts';

/** An address of which no part but `.well-known` begins with a dot, and none is empty. */
const visible = /^(?:\/(?:[^/.][^/]*|\.well-known))*\/(?:[^/.][^/]*)?$/;

/**
 * What has no address of its own: compressed copies, which are chosen by a request's headers, error pages, and names
 * that begin with a dot, which also lead out of the release. Of empty names a file system would make nothing.
 */
export const hidden: PathCases<boolean> = {
  cases: [
    [/\.(?:br|gz)$/, true],
    [/^\/(?:en\/)?404\.html$/, true],
    [visible, false],
  ],
  otherwise: true,
};

/** The files that move with their page: they were passed on by themselves. */
export const movable = /\.(?:pdf|docx)$/;

/** The error page in the language of an address. */
export const errorPage: PathCases<string> = {
  cases: [[/^\/en(?:\/|$)/, '/en/404.html']],
  otherwise: '/404.html',
};
