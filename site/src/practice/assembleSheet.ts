import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { crossCuttingApproaches } from 'content-models/vocabulary/crossCuttingApproaches';
import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { gcmObjectives } from 'content-models/vocabulary/gcmObjectives';
import { institutionRoles, type InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { relevances } from 'content-models/vocabulary/relevances';
import { sdgTargets } from 'content-models/vocabulary/sdgTargets';
import { significances } from 'content-models/vocabulary/significances';
import { statuses } from 'content-models/vocabulary/statuses';
import { territorialScopes } from 'content-models/vocabulary/territorialScopes';
import type { Footnotes } from '../record/footnotes.ts';
import { formatDate, inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize } from '../language/localize.ts';
import { normText } from '../record/normText.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  countryValues,
  dateValue,
  filledRows,
  termValues,
  officeValues,
  textValue,
  unknownValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';

/** The rows of an entry's fact sheet, in order; a row without a value is left out or marked as not stated. */
export function assembleSheet(
  practice: Practice,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const label = fieldLabels('practices', locale);
  const unknown = unknownValue(practice.notStated, locale);
  const names = (texts: readonly string[]) => textValue(texts.join('; '));
  const terms = ([first, ...others]: readonly string[]): SheetValue[] =>
    first ? names([first, ...others.map(inSentence)]) : [];

  const rows: SheetRow[] = [
    {
      label: label('countries'),
      values: [...countryValues(practice.countries, locale), ...unknown('countries')],
    },
    ...institutionRows(practice, catalogue, locale, footnotes),
    { label: label('institutions'), values: unknown('institutions') },
    {
      label: label('legalBasis'),
      values: practice.legalBasis.map((norm) => ({
        ...normText(norm, locale),
        calls: [footnotes.call(norm.source)],
      })),
    },
    {
      label: label('populations'),
      values: [
        ...termValues(
          practice.populations.map((key) => ({ taxonomy: 'population', key })),
          locale,
        ),
        ...unknown('populations'),
      ],
    },
    { label: label('dimensions'), values: unknown('dimensions') },
    {
      label: label('themes'),
      values: termValues(
        practice.themes.map((key) => ({ taxonomy: 'theme', key })),
        locale,
      ),
    },
    {
      label: label('crossCutting'),
      values: [...crossCutting(practice, locale), ...unknown('crossCutting')],
    },
    {
      label: label('territorialScope'),
      values: [
        ...textValue(
          practice.territorialScope && territorialScopes.label(practice.territorialScope, locale),
        ),
        ...unknown('territorialScope'),
      ],
    },
    { label: label('places'), values: names(practice.places) },
    {
      label: label('startDate'),
      values: [...dateValue(practice.startDate, locale), ...unknown('startDate')],
    },
    {
      label: label('endDate'),
      values: [...dateValue(practice.endDate, locale), ...unknown('endDate')],
    },
    { label: label('status'), values: [{ text: statusText(practice, locale) }] },
    {
      label: label('relevance'),
      values: [{ text: relevances.label(practice.relevance, locale) }],
    },
    {
      label: label('effectDirection'),
      values: textValue(
        practice.effectDirection && effectDirections.label(practice.effectDirection, locale),
      ),
    },
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
    {
      label: label('contact'),
      values: [...contactValues(practice, locale, footnotes), ...unknown('contact')],
    },
  ];
  return filledRows(rows);
}

/** A row per role, in the vocabulary's order. */
function institutionRows(
  practice: Practice,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const inRole = (role: InstitutionRole) =>
    practice.institutions.filter((row) => row.role === role);
  const rolesInUse = institutionRoles.keys.filter((role) => inRole(role).length > 0);
  return rolesInUse.map((role) => ({
    label: institutionRoles.label(role, locale),
    values: inRole(role).map(({ institution, sources }) => ({
      ...institutionLink(catalogue.record('institutions', institution), locale),
      calls: sources.map((code) => footnotes.call(code)),
    })),
  }));
}

function crossCutting(practice: Practice, locale: Locale): SheetValue[] {
  return practice.crossCutting.map(({ approach, significance }) => ({
    text: `${crossCuttingApproaches.label(approach, locale)} (${inSentence(significances.label(significance, locale))})`,
  }));
}

function statusText({ status, statusAsOf }: Practice, locale: Locale): string {
  const label = statuses.label(status, locale);
  if (!statusAsOf) return label;
  return useTranslations(locale)('status.asOf', {
    status: label,
    date: formatDate(statusAsOf, locale),
  });
}

/** The office to turn to, then where it is and its telephone, as its own page gives them. */
function contactValues({ contact }: Practice, locale: Locale, footnotes: Footnotes): SheetValue[] {
  if (!contact) return [];
  const { office, url, phone, address, source } = contact;
  const calls = source ? [footnotes.call(source)] : [];
  const { value, lang } = localize(office, locale);
  return [
    { text: value, lang, ...(url && { href: url }), calls },
    ...officeValues({ address, phone }, locale),
  ];
}
