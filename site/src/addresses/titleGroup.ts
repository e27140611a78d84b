import type { RecordLink } from './recordLink.ts';

/** The titles of records under a heading that something leads to. */
export type TitleGroup = {
  id: string | undefined;
  heading: string | undefined;
  links: RecordLink[];
  /** How many there are beyond those that are shown, and where all of them are, if anywhere. */
  more?: { count: number; href?: string | undefined };
};
