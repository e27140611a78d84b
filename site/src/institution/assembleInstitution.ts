import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/schemas/institution';
import { countries } from 'content-models/vocabulary/countries';
import { institutionRoles, type InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import { sourceTitle } from '../describeSource.ts';
import type { SheetRow, SheetValue } from '../entry/assembleSheet.ts';
import { entryLink } from '../entryLink.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { formatDate } from '../formats.ts';
import { useTranslations } from '../i18n/translate.ts';
import { institutionLink } from '../institutionLink.ts';
import { pathOf } from '../paths.ts';
import type { Catalogue } from '../queries.ts';
import { sourcePath } from '../sourcePages.ts';

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
  const link = (other: Institution): SheetValue => institutionLink(other, locale);
  const rows: SheetRow[] = [
    { label: t('institution.acronym'), values: acronym ? [{ text: acronym }] : [] },
    { label: t('institution.type'), values: [{ text: institutionTypes.label(type, locale) }] },
    { label: t('field.countries'), values: country ? [countryValue(country, locale)] : [] },
    {
      label: t('institution.parent'),
      values: parent ? [link(catalogue.institution(parent))] : [],
    },
    { label: t('institution.parts'), values: catalogue.partsOf(code, locale).map(link) },
    {
      label: t('institution.website'),
      values: website ? [{ text: new URL(website).hostname, href: website }] : [],
    },
    {
      label: t('institution.validFrom'),
      values: validFrom ? [{ text: formatDate(validFrom, locale) }] : [],
    },
    {
      label: t('institution.validTo'),
      values: validTo ? [{ text: formatDate(validTo, locale) }] : [],
    },
    {
      label: t('institution.profiles'),
      values: catalogue.profilesNaming(code).map((profile) => countryValue(profile.code, locale)),
    },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

function countryValue(country: Parameters<typeof countries.label>[0], locale: Locale): SheetValue {
  return {
    text: countries.label(country, locale),
    href: pathOf({ kind: 'country', country }, locale),
  };
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
        ...entryLink(practice, locale),
        calls: sources.map((source) => footnotes.call(source)),
      })),
    }));
}
