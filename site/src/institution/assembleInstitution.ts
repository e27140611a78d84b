import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/records/institution';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import type { Participation } from '../catalogue/institutionQueries.ts';
import { sourceTitle } from '../catalogue/describeSource.ts';
import { createFootnotes, type Footnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { compareTexts } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { institutionItemsPerPage, pageOfBoth } from '../catalogue/pagination.ts';
import { recordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  countryValues,
  dateValue,
  filledRows,
  officeValues,
  textValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';
import { sourcePath } from '../source/sourcePages.ts';
import { eventLink } from '../record/eventLink.ts';

/**
 * Prepares a page of an institution, in reading order. Its data are on the first page; its roles and documents continue
 * on further ones.
 */
export function assembleInstitution(
  institution: Institution,
  catalogue: Catalogue,
  locale: Locale,
  number: number,
) {
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const participations = catalogue.participationsOf(institution.code);
  const documents = catalogue.sourcesByAuthor(institution.code);
  const [own, authored] = pageOfBoth(participations, documents, number, institutionItemsPerPage);
  return {
    sheet: number === 1 ? identityRows(institution, catalogue, locale, footnotes) : [],
    roles: roleRows(own, locale, footnotes),
    sources: footnotes.sources([]),
    authored: authored.map((source) => ({
      title: sourceTitle(source, locale),
      href: sourcePath(catalogue, source.code, locale),
    })),
    items: participations.length + documents.length,
  };
}

function identityRows(
  institution: Institution,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const t = useTranslations(locale);
  const label = fieldLabels('institutions', locale);
  const { acronym, type, country, parent, website, validFrom, validTo, code } = institution;
  const { succeededBy, collective } = institution;
  const named = catalogue.namedIn(code);
  const link = (other: Institution): SheetValue => institutionLink(other, locale);
  const rows: SheetRow[] = [
    { label: label('acronym'), values: textValue(acronym) },
    {
      label: label('type'),
      values: [
        {
          text: institutionTypes.label(type, locale),
          ...(collective && { note: t('institution.set') }),
        },
      ],
    },
    { label: label('country'), values: countryValues(country ? [country] : [], locale) },
    {
      label: label('parent'),
      values: parent ? [link(catalogue.record('institutions', parent))] : [],
    },
    { label: t('institution.parts'), values: catalogue.partsOf(code, locale).map(link) },
    {
      label: label('website'),
      values: website ? [{ text: new URL(website).hostname, href: website }] : [],
    },
    { label: label('validFrom'), values: dateValue(validFrom, locale) },
    { label: label('validTo'), values: dateValue(validTo, locale) },
    {
      label: label('succeededBy'),
      values: succeededBy ? [link(catalogue.record('institutions', succeededBy))] : [],
    },
    { label: label('publicOffice'), values: officeOf(institution, locale, footnotes) },
    {
      label: t('institution.raises'),
      values: named.challenges.map((record) => recordLink('challenges', record, locale)),
    },
    {
      label: t('institution.leads'),
      values: named.leads.map((record) => recordLink('roadmapItems', record, locale)),
    },
    {
      label: t('institution.partnerOf'),
      values: named.partnerOf.map((record) => recordLink('roadmapItems', record, locale)),
    },
    { label: t('institution.hosts'), values: named.hosts.map((event) => eventLink(event, locale)) },
    {
      label: t('institution.profiles'),
      values: countryValues(
        catalogue.profilesNaming(code).map((profile) => profile.code),
        locale,
      ).toSorted((one, other) => compareTexts(locale)(one.text, other.text)),
    },
  ];
  return filledRows(rows);
}

/** Its public office: where, telephone and hours, with a call to the page that gives them. */
function officeOf(
  { publicOffice }: Institution,
  locale: Locale,
  footnotes: Footnotes,
): SheetValue[] {
  if (!publicOffice) return [];
  const { hours, source } = publicOffice;
  const open = hours && localize(hours, locale);
  const values: SheetValue[] = [
    ...officeValues(publicOffice, locale),
    ...(open ? [{ text: open.value, lang: open.lang }] : []),
  ];
  const calls = source ? [footnotes.call(source)] : [];
  return values.map((value, index) => (index === values.length - 1 ? { ...value, calls } : value));
}

/** A row per role of the institution, with footnote calls to the sources. */
function roleRows(
  participations: readonly Participation[],
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  return [...Map.groupBy(participations, ({ role }) => role)].map(([role, items]) => ({
    label: institutionRoles.label(role, locale),
    values: items.map(({ practice, sources }) => ({
      ...recordLink('practices', practice, locale),
      calls: sources.map((source) => footnotes.call(source)),
    })),
  }));
}
