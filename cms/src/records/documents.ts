import { kindNames, type Kind } from 'content-models/kinds';
import type { Config } from '../payload-types.ts';

/** A document of a kind as Payload returns it: in one language, links not populated. */
export type DocumentOf<K extends Kind> = Config['collections'][K];

/** The kinds that have drafts and are published. Pictures are public once a published record shows them. */
export type DraftedKind = Exclude<Kind, 'media'>;

/** In the order in which an import publishes them: required records first. */
export const draftedKinds = kindNames.filter((kind) => kind !== 'media');

/** A document in both languages; `common` is the one of them from which values that are not localized are taken. */
export type Pair<K extends Kind> = {
  es: Partial<DocumentOf<K>>;
  en: Partial<DocumentOf<K>>;
  common: Partial<DocumentOf<K>>;
};

/** Documents of all kinds, in both languages. */
export type PairLists = { [K in Kind]: Pair<K>[] };

/** A link as Payload returns it: the id, or the populated document. */
export type Link = string | { id: string } | null | undefined;

/** The id of the target of a link, whether it is populated or not. */
export function idOfLink(link: Link): string | undefined {
  if (link === null || link === undefined) return undefined;
  return typeof link === 'string' ? link : link.id;
}

/** Resolves a link to the code of its target; undefined where the target is gone. */
export type CodeOf = (kind: Kind, link: Link) => string | undefined;

/**
 * Resolves a code to the id in this database.
 * @throws Error where there is no such record.
 */
export type IdOf = (kind: Kind, code: string) => string;
