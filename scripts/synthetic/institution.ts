import { formatCode } from 'content-models/fields/codes';
import { institutions, type Institution } from 'content-models/records/institution';
import { countries } from 'content-models/vocabulary/countries';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import type { CatalogueSize } from './catalogueSize.ts';
import { createRandom } from './createRandom.ts';
import { someName } from './names.ts';
import { approved, readerDates } from './recordState.ts';

/** Generates the n-th institution. */
export function syntheticInstitution(
  number: number,
  size: CatalogueSize,
  seed: number,
): Institution {
  const random = createRandom(seed, 'institution', number);
  const code = formatCode('institutions', number);
  const place = someName(random, size.names);
  return institutions.schema.parse({
    code,
    slug: `institucion-sintetica-${number}`,
    name: {
      es: `Institución sintética ${code} de ${place}`,
      en: `Synthetic institution ${code} of ${place}`,
    },
    type: random.pick(institutionTypes.keys),
    ...(random.chance(0.85) && {
      country: random.pick(countries.keys.filter((key) => key !== 'regional')),
    }),
    ...(number > 1 &&
      random.chance(0.2) && { parent: formatCode('institutions', random.between(1, number - 1)) }),
    translation: approved,
    ...readerDates(random),
  });
}
