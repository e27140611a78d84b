import { kinds, type Kind, type RecordOf } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { recordQueries } from '../catalogue/recordQueries.ts';
import { pathOf } from '../addresses/paths.ts';
import { siteKinds } from '../record/siteKinds.ts';

/**
 * The addresses of a record: the permanent one of its data, by code, and its page in each language, by slug. Sources
 * have no page, because they move between the pages of their list.
 */
export type RecordAddresses = { address: string; page?: { es: string; en?: string } };

/** The folder of the open data. Its files serve both languages and have the Spanish address. */
export const dataFolder = pathOf({ kind: 'data' }, 'es');

/** The path of a record's file: `/datos/practicas/BP-0010.json`. */
export function recordFile(kind: Kind, code: string): string {
  return `${dataFolder}${kinds[kind].table.es}/${code}.json`;
}

/** Returns a function for the absolute addresses of a snapshot's records. */
export function recordAddresses(snapshot: Snapshot, siteUrl: string) {
  const queries = recordQueries(snapshot);
  return <K extends Kind>(kind: K, record: RecordOf<K>): RecordAddresses => {
    const address = `${siteUrl}${recordFile(kind, record.code)}`;
    const place = siteKinds[kind].place(record, queries);
    if (!place) return { address };
    const { page, english, anchor } = place;
    const at = (locale: 'es' | 'en') =>
      `${siteUrl}${pathOf(page, locale)}${anchor ? `#${anchor}` : ''}`;
    return { address, page: { es: at('es'), ...(english && { en: at('en') }) } };
  };
}
