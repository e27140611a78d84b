import { kindNames, type Kind } from 'content-models/kinds';
import type { Config } from '../payload-types.ts';

/** A document of a kind as Payload gives it in one language, without following links. */
export type DocumentOf<K extends Kind> = Config['collections'][K];

/** The kinds that are drafted, reviewed and published. A picture is public once a published record shows it. */
export type DraftedKind = Exclude<Kind, 'media'>;

/** In the order in which an import publishes them: what is required comes first. */
export const draftedKinds = kindNames.filter((kind) => kind !== 'media');

/** A document in both languages, and the one of the two that what is common to both is taken from. */
export type Pair<K extends Kind> = {
  es: Partial<DocumentOf<K>>;
  en: Partial<DocumentOf<K>>;
  common: Partial<DocumentOf<K>>;
};

/** A link as Payload gives it: the id, or the document that it leads to. */
export type Link = string | { id: string } | null | undefined;

export function idOfLink(link: Link): string | undefined {
  if (link === null || link === undefined) return undefined;
  return typeof link === 'string' ? link : link.id;
}

/** The code of what a link leads to; undefined where there is nothing any more. */
export type CodeOf = (kind: Kind, link: Link) => string | undefined;

/** The database's id of a code; throws where the code is not there. */
export type IdOf = (kind: Kind, code: string) => string;
