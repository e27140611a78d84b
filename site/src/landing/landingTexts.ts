import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { formatList, inSentence } from '../formats.ts';
import { useTranslations } from '../i18n/translate.ts';
import { localize } from '../localize.ts';
import { pageNumbers } from '../pagination.ts';
import { countEntries } from './countEntries.ts';

/** What a page of entries is called and says of itself to a search engine, made from what it has. */
export type LandingTexts = { title: string; description: string; evidence: string };

/** How many entries a description names. */
const named = 3;

/**
 * @param heading what the entries have in common: `Reintegración económica en Guatemala`.
 * @param number the page of the list; the further ones are told by their number.
 */
export function landingTexts(
  heading: string,
  entries: readonly Practice[],
  number: number,
  locale: Locale,
): LandingTexts {
  const t = useTranslations(locale);
  const total = pageNumbers(entries.length).length;
  const evidence = evidenceText(entries, locale);
  return {
    title:
      number === 1
        ? t('landing.title', { heading, count: countEntries(entries, locale) })
        : t('list.pageTitle', { title: heading, n: number, total }),
    description:
      entries.length === 0
        ? t('landing.descriptionNone', { heading })
        : t('landing.description', { heading, titles: titlesOf(entries, locale), evidence }),
    evidence,
  };
}

function titlesOf(entries: readonly Practice[], locale: Locale): string {
  const t = useTranslations(locale);
  const titles = entries.slice(0, named).map(({ title }) => localize(title, locale).value);
  const rest = entries.length - named;
  return formatList(rest > 0 ? [...titles, t('landing.others', { n: rest })] : titles, locale);
}

/** How strong the evidence of the entries is: `Evidencia: datos de seguimiento (2), descripción o testimonio (1)`. */
function evidenceText(entries: readonly Practice[], locale: Locale): string {
  const t = useTranslations(locale);
  const levels = evidenceLevels.keys
    .map((key) => ({
      label: inSentence(evidenceLevels.label(key, locale)),
      n: entries.filter(({ evidenceLevel }) => evidenceLevel === key).length,
    }))
    .filter(({ n }) => n > 0)
    .toReversed()
    .map(({ label, n }) => t('landing.counted', { label, n }));
  return levels.length > 0 ? t('landing.evidence', { levels: levels.join(', ') }) : '';
}
