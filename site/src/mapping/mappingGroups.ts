import type { Locale } from 'content-models/locales';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import type { MappedKind, Mapping } from '../catalogue/mappingQueries.ts';
import { formatNumber, inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { pageSize } from '../catalogue/pagination.ts';
import { mappingAnchor, type MappingPlace } from '../addresses/paths.ts';
import { recordLink } from '../addresses/recordLink.ts';
import { notStated } from '../search/format/facetNames.ts';
import { facetPath } from '../search/build/facetPath.ts';
import type { TitleGroup } from '../addresses/titleGroup.ts';

/** The path of the search for all entries of a place. */
function placePath(place: MappingPlace, locale: Locale): string {
  return place === 'unclassified'
    ? facetPath({ dimension: [notStated] }, locale)
    : facetPath({ nivel: [place.level], dimension: [place.dimension] }, locale);
}

/** The lists that the numbers of a matrix link to: its cells, then records without a dimension; no empty ones. */
export function mappingGroups<K extends MappedKind>(
  kind: K,
  mapping: Mapping<K>,
  locale: Locale,
): TitleGroup[] {
  const t = useTranslations(locale);
  const group = (place: MappingPlace, heading: string, records: Mapping<K>['records']) => ({
    id: mappingAnchor(kind, place, locale),
    heading,
    count: records.length,
    links: records.slice(0, pageSize).map((record) => recordLink(kind, record, locale)),
    more: {
      count: records.length - pageSize,
      href: kind === 'practices' ? placePath(place, locale) : undefined,
    },
  });
  const cells = levels.keys.flatMap((level) =>
    dimensions.keys.map((dimension) => {
      const records = mapping.cells[level][dimension];
      const heading = t('mapping.listHeading', {
        level: levels.label(level, locale),
        dimension: inSentence(dimensions.label(dimension, locale)),
        n: formatNumber(records.length, locale),
      });
      return group({ level, dimension }, heading, records);
    }),
  );
  const { unclassified } = mapping;
  const rest = group(
    'unclassified',
    t('mapping.unclassifiedHeading', { n: formatNumber(unclassified.length, locale) }),
    unclassified,
  );
  return [...cells, rest].filter(({ count }) => count > 0);
}
