import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { crossCuttingApproaches } from 'content-models/vocabulary/crossCuttingApproaches';
import { gcmObjectives } from 'content-models/vocabulary/gcmObjectives';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import { relevances } from 'content-models/vocabulary/relevances';
import { sdgTargets } from 'content-models/vocabulary/sdgTargets';
import { significances } from 'content-models/vocabulary/significances';
import { territorialScopes } from 'content-models/vocabulary/territorialScopes';
import { inSentence } from '../language/formats.ts';
import { normText } from '../record/normText.ts';
import {
  countryValues,
  filledRows,
  termValues,
  textValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';
import { answeringRole, institutionRow, type PageContext } from './assembleHead.ts';

/** What the head of an entry does not say: where, with whom, and how the catalogue classifies it. */
export function assembleSheet(practice: Practice, page: PageContext): SheetRow[] {
  const { locale, footnotes } = page;
  const label = fieldLabels('practices', locale);
  const names = (texts: readonly string[]) => textValue(texts.join('; '));
  const terms = ([first, ...others]: readonly string[]): SheetValue[] =>
    first ? names([first, ...others.map(inSentence)]) : [];
  const themes = practice.themes.map((key) => ({ taxonomy: 'theme', key }) as const);
  const { territorialScope: scope } = practice;

  return filledRows([
    { label: label('countries'), values: countryValues(practice.countries, locale) },
    {
      label: label('territorialScope'),
      values: textValue(scope && territorialScopes.label(scope, locale)),
    },
    { label: label('places'), values: names(practice.places) },
    ...otherRoles(practice).map((role) => institutionRow(role, practice, page)),
    {
      label: label('legalBasis'),
      values: practice.legalBasis.map((norm) => ({
        ...normText(norm, locale),
        calls: [footnotes.call(norm.source)],
      })),
    },
    { label: label('themes'), values: termValues(themes, locale) },
    { label: label('crossCutting'), values: crossCutting(practice, locale) },
    { label: label('relevance'), values: textValue(relevances.label(practice.relevance, locale)) },
    {
      label: label('gcmObjectives'),
      values: terms(
        practice.gcmObjectives.map((key) => `${key}. ${gcmObjectives.label(key, locale)}`),
      ),
    },
    {
      label: label('sdgTargets'),
      values: terms(practice.sdgTargets.map((key) => `${key} ${sdgTargets.label(key, locale)}`)),
    },
    { label: label('alternativeNames'), values: names(practice.alternativeNames) },
  ]);
}

/** The roles in use that the head does not name, in the vocabulary's order. */
function otherRoles(practice: Practice) {
  const inHead = answeringRole(practice);
  return institutionRoles.keys.filter(
    (role) => role !== inHead && practice.institutions.some((row) => row.role === role),
  );
}

function crossCutting(practice: Practice, locale: Locale): SheetValue[] {
  return practice.crossCutting.map(({ approach, significance }) => ({
    text: `${crossCuttingApproaches.label(approach, locale)} (${inSentence(significances.label(significance, locale))})`,
  }));
}
