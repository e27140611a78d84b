import type { Locale } from 'content-models/locales';
import type { Recommendation } from 'content-models/records/recommendation';
import { actionTypes } from 'content-models/vocabulary/actionTypes';
import { addressees } from 'content-models/vocabulary/addressees';
import { horizons } from 'content-models/vocabulary/horizons';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import { createFootnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  dateValue,
  filledRows,
  listsUnknown,
  termValues,
  textValue,
  unknownValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';

/** Everything that a recommendation's page shows, in reading order. */
export function assembleRecommendation(
  recommendation: Recommendation,
  catalogue: Catalogue,
  locale: Locale,
) {
  const t = useTranslations(locale);
  const footnotes = createFootnotes(catalogue.source);
  const { quote, sources, notStated } = recommendation;
  const calls = quote ? sources.map((code) => footnotes.call(code)) : [];
  return {
    quoteCalls: calls,
    sheet: sheetRows(recommendation, locale),
    unknown: listsUnknown(notStated) ? notStated.map((field) => t(`field.${field}`)) : [],
    sources: footnotes.sources(sources),
  };
}

function sheetRows(recommendation: Recommendation, locale: Locale): SheetRow[] {
  const t = useTranslations(locale);
  const unknown = unknownValue(recommendation.notStated, locale);
  const { origin, themes, actionType, horizon } = recommendation;
  return filledRows([
    { label: t('field.origin'), values: [{ text: originKinds.label(origin.kind, locale) }] },
    { label: t('field.forum'), values: [localizedValue(origin.forum, locale)] },
    {
      label: t('field.workingGroup'),
      values: textValue(origin.workingGroup && workingGroups.label(origin.workingGroup, locale)),
    },
    {
      label: t('field.session'),
      values: origin.session ? [localizedValue(origin.session, locale)] : [],
    },
    { label: t('field.date'), values: dateValue(origin.date, locale) },
    { label: t('field.locator'), values: textValue(origin.locator) },
    {
      label: t('field.actionType'),
      values: textValue(actionType && actionTypes.label(actionType, locale)),
    },
    {
      label: t('field.addressees'),
      values: [
        ...recommendation.addressees.map((key) => ({ text: addressees.label(key, locale) })),
        ...unknown('addressees'),
      ],
    },
    {
      label: t('field.horizon'),
      values: [...textValue(horizon && horizons.label(horizon, locale)), ...unknown('horizon')],
    },
    { label: t('field.dimensions'), values: unknown('dimensions') },
    {
      label: t('field.themes'),
      values: termValues(
        themes.map((key) => ({ taxonomy: 'theme', key })),
        locale,
      ),
    },
  ]);
}

function localizedValue(text: { es: string; en?: string | undefined }, locale: Locale): SheetValue {
  const { value, lang } = localize(text, locale);
  return { text: value, lang };
}
