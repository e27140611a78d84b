import { kinds, type AddressedKind, type Kind, type RecordOf } from 'content-models/kinds';
import { hasEnglish } from 'content-models/rules/translation';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import type { Translation } from 'content-models/fields/translation';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { byCode } from '../catalogue/byCode.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { pathOf, type Page } from '../addresses/paths.ts';
import { recordPage } from '../addresses/recordLink.ts';

/**
 * Where a record is found: its permanent address by code, as data, and where people read it in each language. The
 * latter follows its slug; sources have none of their own, because they move from page to page of their list.
 */
export type RecordAddresses = { address: string; page?: { es: string; en?: string } };

/** The folder of the open data. Its files serve both languages and lie under the Spanish address. */
export const dataFolder = pathOf({ kind: 'data' }, 'es');

/** The file of one record: `/datos/practicas/BP-0010.json`. */
export function recordFile(kind: Kind, code: string): string {
  return `${dataFolder}${kinds[kind].table.es}/${code}.json`;
}

type Place = { page: Page; english: boolean; anchor?: string };

/** Gives the addresses of a snapshot's records, absolute. */
export function recordAddresses({ roadmapItems }: Snapshot, siteUrl: string) {
  const places = recordPlaces(byCode(roadmapItems));
  return <K extends Kind>(kind: K, record: RecordOf<K>): RecordAddresses => {
    const address = `${siteUrl}${recordFile(kind, record.code)}`;
    const place = places[kind](record);
    if (!place) return { address };
    const { page, english, anchor } = place;
    const at = (locale: 'es' | 'en') =>
      `${siteUrl}${pathOf(page, locale)}${anchor ? `#${anchor}` : ''}`;
    return { address, page: { es: at('es'), ...(english && { en: at('en') }) } };
  };
}

function recordPlaces(items: ReadonlyMap<string, RoadmapItem>): {
  [K in Kind]: (record: RecordOf<K>) => Place | undefined;
} {
  const own =
    (kind: AddressedKind) =>
    (record: { slug: string; translation: Translation }): Place => ({
      page: recordPage(kind, record.slug),
      english: hasEnglish(record),
    });
  return {
    institutions: own('institutions'),
    challenges: own('challenges'),
    practices: own('practices'),
    recommendations: own('recommendations'),
    roadmapItems: own('roadmapItems'),
    progress: ({ roadmapItem, code }) => ({
      ...own('roadmapItems')(getOrThrow(items, roadmapItem, 'roadmap item')),
      anchor: code,
    }),
    countries: ({ code }) => ({ page: { kind: 'country', country: code }, english: true }),
    events: () => ({ page: { kind: 'workshop' }, english: true }),
    sources: () => undefined,
    media: () => undefined,
  };
}
