import type { z } from 'zod';
import type { Bilingual } from '../locales.ts';
import { defineVocabulary } from './defineVocabulary.ts';

/** A country's names follow the ICU data of the Node that runs, in both languages. */
function country(code: string, slug: Bilingual, synonyms: Record<'es' | 'en', string[]>) {
  const name = (locale: string) => {
    const label = new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase());
    if (!label) throw new Error(`This Node has no name for the country "${code}" in ${locale}.`);
    return label;
  };
  return { label: { es: name('es'), en: name('en') }, slug, synonyms };
}

const same = (slug: string): Bilingual => ({ es: slug, en: slug });

/** V8. The eleven members of the Conferencia Regional sobre Migración (ISO 3166-1), and `regional`. */
export const countries = defineVocabulary({
  bz: country('bz', { es: 'belice', en: 'belize' }, { es: ['beliceño'], en: ['Belizean'] }),
  ca: country('ca', same('canada'), { es: ['canadiense'], en: ['Canadian'] }),
  cr: country('cr', same('costa-rica'), {
    es: ['costarricense', 'tico'],
    en: ['Costa Rican'],
  }),
  sv: country('sv', same('el-salvador'), { es: ['salvadoreño'], en: ['Salvadoran'] }),
  us: country(
    'us',
    { es: 'estados-unidos', en: 'united-states' },
    {
      es: ['EE. UU.', 'EEUU', 'EUA', 'estadounidense'],
      en: ['USA', 'American'],
    },
  ),
  gt: country('gt', same('guatemala'), { es: ['guatemalteco', 'chapín'], en: ['Guatemalan'] }),
  hn: country('hn', same('honduras'), { es: ['hondureño', 'catracho'], en: ['Honduran'] }),
  mx: country('mx', same('mexico'), { es: ['mexicano'], en: ['Mexican'] }),
  ni: country('ni', same('nicaragua'), { es: ['nicaragüense'], en: ['Nicaraguan'] }),
  pa: country('pa', same('panama'), { es: ['panameño'], en: ['Panamanian'] }),
  do: country(
    'do',
    { es: 'republica-dominicana', en: 'dominican-republic' },
    {
      es: ['dominicano'],
      en: ['Dominican'],
    },
  ),
  regional: {
    label: { es: 'Regional', en: 'Regional' },
    slug: same('regional'),
    synonyms: {
      es: ['norte de Centroamérica', 'región'],
      en: ['northern Central America', 'region'],
    },
  },
});

export type Country = z.infer<typeof countries.schema>;
