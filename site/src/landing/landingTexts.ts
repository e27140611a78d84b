import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { formatList, inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { pageNumbers, pageOf } from '../catalogue/pagination.ts';
import { aboutList } from '../catalogue/aboutList.ts';
import { furtherPageText } from './furtherPageText.ts';

/** The meta description of a page of entries, and a sentence on their evidence. */
export type LandingTexts = { description: string; evidence: string };

/** How many entries a description names. */
const named = 3;

/**
 * @param heading what the entries have in common: `Reintegración económica en Guatemala`.
 * @param number the page of the list, from 1; the description of further pages has it.
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
  if (number > 1) {
    const titles = pageOf(entries, number).map(({ title }) => localize(title, locale).value);
    return {
      description: furtherPageText({ title: heading, number, total, titles }, locale),
      evidence,
    };
  }
  return {
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

/** The strength of the entries' evidence: `Evidencia: datos de seguimiento (2), descripción o testimonio (1)`. */
function evidenceText(entries: readonly Practice[], locale: Locale): string {
  const t = useTranslations(locale);
  const levels = countEvidence(entries).map(([key, n]) =>
    t('landing.counted', { label: inSentence(evidenceLevels.label(key, locale)), n }),
  );
  return levels.length > 0 ? t('landing.evidence', { levels: levels.join(', ') }) : '';
}

/** The number of entries by strength of evidence, the strongest first. */
const countEvidence = aboutList('evidence', (entries: readonly Practice[]) => {
  const groups = Map.groupBy(entries, ({ evidenceLevel }) => evidenceLevel);
  return evidenceLevels.keys
    .map((key) => [key, groups.get(key)?.length ?? 0] as const)
    .filter(([, n]) => n > 0)
    .toReversed();
});
