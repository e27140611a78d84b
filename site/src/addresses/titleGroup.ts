import type { RecordLink } from './recordLink.ts';

/** The titles of records under a heading that other pages can link to. */
export type TitleGroup = {
  id: string | undefined;
  heading: string | undefined;
  links: RecordLink[];
  /** The number of records that are not shown, and the page with all of them, if there is one. */
  more?: { count: number; href?: string | undefined };
};
