import type { RecordLink } from './recordLink.ts';

/** The titles of records under a heading that something leads to; `more` are those beyond the ones that are shown. */
export type TitleGroup = {
  id: string | undefined;
  heading: string | undefined;
  links: RecordLink[];
  more?: number;
};
