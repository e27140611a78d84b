import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/schemas/institution';
import { institutionRoles, type InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import { sourceTitle } from '../describeSource.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { useTranslations } from '../i18n/translate.ts';
import { institutionLink } from '../institutionLink.ts';
import { recordLink } from '../recordLink.ts';
import type { Catalogue } from '../queries.ts';
import {
  countryValues,
  dateValue,
  filledRows,
  textValue,
  type SheetRow,
  type SheetValue,
} from '../sheet.ts';
import { sourcePath } from '../sourcePages.ts';
import { eventLink } from '../workshop/eventLink.ts';

/** What an institution's page shows, in reading order. */
export function assembleInstitution(
  institution: Institution,
  catalogue: Catalogue,
  locale: Locale,
) {
  const footnotes = createFootnotes(catalogue.source);
  return {
    sheet: identityRows(institution, catalogue, locale),
    roles: roleRows(institution, catalogue, locale, footnotes),
    sources: footnotes.sources([]),
    authored: authoredLinks(institution, catalogue, locale),
  };
}

/** The sources that the institution wrote, each with its place in the list of all. */
function authoredLinks({ code }: Institution, catalogue: Catalogue, locale: Locale) {
  return catalogue.sourcesByAuthor(code).map((source) => ({
    title: sourceTitle(source, locale),
    href: sourcePath(catalogue, source.code, locale),
  }));
}

function identityRows(institution: Institution, catalogue: Catalogue, locale: Locale): SheetRow[] {
  const t = useTranslations(locale);
  const { acronym, type, country, parent, website, validFrom, validTo, code } = institution;
  const named = catalogue.namedIn(code);
  const link = (other: Institution): SheetValue => institutionLink(other, locale);
  const rows: SheetRow[] = [
    { label: t('institution.acronym'), values: textValue(acronym) },
    { label: t('institution.type'), values: [{ text: institutionTypes.label(type, locale) }] },
    { label: t('field.countries'), values: countryValues(country ? [country] : [], locale) },
    {
      label: t('institution.parent'),
      values: parent ? [link(catalogue.institution(parent))] : [],
    },
    { label: t('institution.parts'), values: catalogue.partsOf(code, locale).map(link) },
    {
      label: t('institution.website'),
      values: website ? [{ text: new URL(website).hostname, href: website }] : [],
    },
    { label: t('institution.validFrom'), values: dateValue(validFrom, locale) },
    { label: t('institution.validTo'), values: dateValue(validTo, locale) },
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

/** A row per role in which the institution takes part, in the vocabulary's order, with who says so. */
function roleRows(
  { code }: Institution,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const participations = catalogue.participationsOf(code);
  const inRole = (role: InstitutionRole) => participations.filter((item) => item.role === role);
  return institutionRoles.keys
    .filter((role) => inRole(role).length > 0)
    .map((role) => ({
      label: institutionRoles.label(role, locale),
      values: inRole(role).map(({ practice, sources }) => ({
        ...recordLink('practices', practice, locale),
        calls: sources.map((source) => footnotes.call(source)),
      })),
    }));
}
