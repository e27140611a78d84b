import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Recommendation } from 'content-models/records/recommendation';
import { actionTypes } from 'content-models/vocabulary/actionTypes';
import { addressees } from 'content-models/vocabulary/addressees';
import { horizons } from 'content-models/vocabulary/horizons';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import { createFootnotes } from '../record/footnotes.ts';
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

/** Prepares the page of a recommendation, in reading order. */
export function assembleRecommendation(
  recommendation: Recommendation,
  catalogue: Catalogue,
  locale: Locale,
) {
  const label = fieldLabels('recommendations', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const { quote, sources, notStated } = recommendation;
  const calls = quote ? sources.map((code) => footnotes.call(code)) : [];
  return {
    quoteCalls: calls,
    sheet: sheetRows(recommendation, locale),
    unknown: listsUnknown(notStated) ? notStated.map(label) : [],
    sources: footnotes.sources(sources),
  };
}

function sheetRows(recommendation: Recommendation, locale: Locale): SheetRow[] {
  const label = fieldLabels('recommendations', locale);
  const unknown = unknownValue(recommendation.notStated, locale);
  const { origin, themes, actionType, horizon } = recommendation;
  return filledRows([
    { label: label('origin'), values: [{ text: originKinds.label(origin.kind, locale) }] },
    { label: label('origin.forum'), values: [localizedValue(origin.forum, locale)] },
    {
      label: label('origin.workingGroup'),
      values: textValue(origin.workingGroup && workingGroups.label(origin.workingGroup, locale)),
    },
    {
      label: label('origin.session'),
      values: origin.session ? [localizedValue(origin.session, locale)] : [],
    },
    { label: label('origin.date'), values: dateValue(origin.date, locale) },
    { label: label('origin.locator'), values: textValue(origin.locator) },
    {
      label: label('actionType'),
      values: textValue(actionType && actionTypes.label(actionType, locale)),
    },
    {
      label: label('addressees'),
      values: [
        ...recommendation.addressees.map((key) => ({ text: addressees.label(key, locale) })),
        ...unknown('addressees'),
      ],
    },
    {
      label: label('horizon'),
      values: [...textValue(horizon && horizons.label(horizon, locale)), ...unknown('horizon')],
    },
    { label: label('dimensions'), values: unknown('dimensions') },
    {
      label: label('themes'),
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
