import { formatCode } from 'content-models/fields/codes';
import { countryProfiles, type CountryProfile } from 'content-models/records/countryProfile';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { CatalogueSize } from './catalogueSize.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createWriter } from './prose.ts';
import { approved, readerDates } from './recordState.ts';

/** The synthetic profile of each country: three paragraphs, two institutions and one series of figures. */
export function syntheticProfiles(size: CatalogueSize, seed: number): CountryProfile[] {
  return countries.keys.toSorted().map((country) => profile(country, size, seed));
}

function profile(code: Country, size: CatalogueSize, seed: number): CountryProfile {
  const random = createRandom(seed, 'country', code);
  const writer = createWriter(random, size.names);
  const sources = [1, 2, 3].map((number) => formatCode('sources', number));
  const paragraphs = sources.map((source) => writer.paragraph('context', 3, source));
  return countryProfiles.schema.parse({
    code,
    introduction: {
      es: paragraphs.flatMap(({ es }) => es),
      en: paragraphs.flatMap(({ en }) => en),
    },
    institutions: [1, 2].map((number) => formatCode('institutions', number)),
    figures: Array.from({ length: 8 }, (_, index) => figure(2018 + index, random)),
    sources,
    translation: approved,
    notStated: ['legalFramework'],
    ...readerDates(random),
  });
}

function figure(year: number, random: Random) {
  return {
    id: random.hex(24),
    value: random.between(8_000, 95_000),
    periodStart: String(year),
    periodEnd: String(year),
    scope: { es: 'Cifras sintéticas de retornos', en: 'Synthetic figures of returns' },
    counted: 'return-events',
    series: { es: 'Serie sintética', en: 'Synthetic series' },
    source: formatCode('sources', 1),
  };
}
