import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { institutionRoles, type InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { statuses } from 'content-models/vocabulary/statuses';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatDate } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import type { AssembledFact } from '../record/assembleFacts.ts';
import { assembleCosts } from './assembleCosts.ts';
import {
  dateValue,
  filledRows,
  officeValues,
  termValues,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';
import type { Footnotes } from '../record/footnotes.ts';
import { institutionLink } from '../record/institutionLink.ts';

/** What a page is assembled with. */
export type PageContext = { catalogue: Catalogue; locale: Locale; footnotes: Footnotes };

/** So many sums stand in the head; further ones have a section of their own. */
export const costsInHead = 2;

/** Who answers for a practice: of the roles that sources give, the first of these. */
const answering = ['accountable', 'implementing', 'coordinating', 'extending'] as const;

/** The role whose institutions answer for a practice; undefined where no source says who does. */
export function answeringRole({ institutions }: Practice): InstitutionRole | undefined {
  return answering.find((role) => institutions.some((row) => row.role === role));
}

/**
 * What an official asks first of a practice: for whom, who answers, since when and whether it goes on, cost, contact.
 * @param resources what it takes, assembled when its turn has come
 */
export function assembleHead(
  practice: Practice,
  resources: () => SheetValue[],
  page: PageContext,
): SheetRow[] {
  const { locale, footnotes } = page;
  const label = fieldLabels('practices', locale);
  const role = answeringRole(practice);
  const populations = practice.populations.map((key) => ({ taxonomy: 'population', key }) as const);
  // Footnotes are numbered in this order.
  const answers = role
    ? [{ ...institutionRow(role, practice, page), key: 'answering' as const }]
    : [];
  const costs = assembleCosts(practice.costs.slice(0, costsInHead), locale, footnotes);
  return filledRows([
    {
      key: 'populations' as const,
      label: label('populations'),
      values: termValues(populations, locale),
    },
    ...answers,
    {
      key: 'startDate' as const,
      label: label('startDate'),
      values: dateValue(practice.startDate, locale),
    },
    {
      key: 'endDate' as const,
      label: label('endDate'),
      values: dateValue(practice.endDate, locale),
    },
    { key: 'status' as const, label: label('status'), values: statusValue(practice, locale) },
    {
      key: 'costs' as const,
      label: label('costs'),
      values: costs.map(costValue),
    },
    { key: 'resources' as const, label: label('resources'), values: resources() },
    { key: 'contact' as const, label: label('contact'), values: contactValues(practice, page) },
  ]);
}

/** The institutions in a role, each with the sources that say so. */
export function institutionRow(
  role: InstitutionRole,
  { institutions }: Practice,
  { catalogue, locale, footnotes }: PageContext,
): SheetRow {
  return {
    label: institutionRoles.label(role, locale),
    values: institutions
      .filter((row) => row.role === role)
      .map(({ institution, sources }) => ({
        ...institutionLink(catalogue.record('institutions', institution), locale),
        calls: sources.map((code) => footnotes.call(code)),
      })),
  };
}

/** Where a practice stands, as of when; nothing where no source says. */
function statusValue({ status, statusAsOf }: Practice, locale: Locale): SheetValue[] {
  if (status === 'unknown') return [];
  const text = statuses.label(status, locale);
  if (!statusAsOf) return [{ text }];
  const date = formatDate(statusAsOf, locale);
  return [{ text: useTranslations(locale)('status.asOf', { status: text, date }) }];
}

/** A sum, then what it covers, by what it is counted and for what time. */
function costValue({ figure, statement, calls, kind, date }: AssembledFact): SheetValue {
  const covered = [statement.value.replace(/\.$/, ''), kind, date].filter(Boolean);
  return {
    text: [figure?.hedge, figure?.value, figure?.unit?.value].filter(Boolean).join(' '),
    note: covered.join(' · '),
    noteLang: statement.lang,
    calls,
  };
}

/** The office to turn to, then where it is and its telephone, as its own page gives them. */
function contactValues({ contact }: Practice, { locale, footnotes }: PageContext): SheetValue[] {
  if (!contact) return [];
  const { office, url, phone, address, source } = contact;
  const calls = source ? [footnotes.call(source)] : [];
  const { value, lang } = localize(office, locale);
  return [
    { text: value, lang, ...(url && { href: url }), calls },
    ...officeValues({ address, phone }, locale),
  ];
}
