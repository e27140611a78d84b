import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/records/institution';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import type { Participation } from '../catalogue/institutionQueries.ts';
import { sourceTitle } from '../catalogue/describeSource.ts';
import { createFootnotes, type Footnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { institutionItemsPerPage, pageOf } from '../catalogue/pagination.ts';
import { recordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  countryValues,
  dateValue,
  filledRows,
  textValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';
import { sourcePath } from '../source/sourcePages.ts';
import { eventLink } from '../record/eventLink.ts';

/**
 * What a page of an institution shows, in reading order. Who it is stands on the first; its roles and documents go on
 * over as many as they need.
 */
export function assembleInstitution(
  institution: Institution,
  catalogue: Catalogue,
  locale: Locale,
  number: number,
) {
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const participations = byRole(catalogue.participationsOf(institution.code));
  const items = [...participations, ...catalogue.sourcesByAuthor(institution.code)];
  const shown = pageOf(items, number, institutionItemsPerPage);
  return {
    sheet: number === 1 ? identityRows(institution, catalogue, locale) : [],
    roles: roleRows(
      shown.filter((item) => 'role' in item),
      locale,
      footnotes,
    ),
    sources: footnotes.sources([]),
    authored: shown
      .filter((item) => 'code' in item)
      .map((source) => ({
        title: sourceTitle(source, locale),
        href: sourcePath(catalogue, source.code, locale),
      })),
    items: items.length,
  };
}

const byRole = (participations: readonly Participation[]) =>
  institutionRoles.keys.flatMap((role) => participations.filter((item) => item.role === role));

function identityRows(institution: Institution, catalogue: Catalogue, locale: Locale): SheetRow[] {
  const t = useTranslations(locale);
  const label = fieldLabels('institutions', locale);
  const { acronym, type, country, parent, website, validFrom, validTo, code } = institution;
  const named = catalogue.namedIn(code);
  const link = (other: Institution): SheetValue => institutionLink(other, locale);
  const rows: SheetRow[] = [
    { label: label('acronym'), values: textValue(acronym) },
    { label: label('type'), values: [{ text: institutionTypes.label(type, locale) }] },
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
      ),
    },
  ];
  return filledRows(rows);
}

/** A row per role in which the institution takes part, with who says so. */
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
