/** A link as the page has it, and whether its page is missing or only the anchor on it. */
export type BrokenLink = { address: string; lacks: 'page' | 'place' };

/** What is wrong with a release. */
export type Problem = {
  /** The message, with the page or file. */
  text: string;
  /** The paths of the pages that have it; none for a problem of the whole release. */
  pages?: readonly string[];
  /** The broken link. */
  link?: BrokenLink;
  /** The code of the record that has it, where there is no page. */
  code?: string;
};

/** A problem of one page. */
export const onPage = (path: string, text: string): Problem => ({
  text: `${path}: ${text}`,
  pages: [path],
});

/** The problems of a page, without the `false` of checks that passed. */
export const foundOn = (path: string, texts: readonly (string | false)[]): Problem[] =>
  texts.filter((text) => text !== false).map((text) => onPage(path, text));

/** A problem of the whole release. */
export const ofRelease = (text: string): Problem => ({ text });
