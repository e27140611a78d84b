import { hasEnglish } from 'content-models/rules/translation';
import type { Institution } from 'content-models/records/institution';
import type { InstitutionType } from 'content-models/vocabulary/institutionTypes';
import type {
  EducationalOrganizationLeaf,
  GovernmentOrganizationLeaf,
  NGOLeaf,
  OrganizationLeaf,
} from 'schema-dts';
import { localize } from '../language/localize.ts';
import { placesOf } from './places.ts';
import { addressOf, type Publication } from './publication.ts';

type AnyOrganization =
  OrganizationLeaf | GovernmentOrganizationLeaf | NGOLeaf | EducationalOrganizationLeaf;

/** The schema.org type of each kind of institution; where none says exactly the same, the general one. */
const types = {
  government: 'GovernmentOrganization',
  'local-government': 'GovernmentOrganization',
  'other-public': 'GovernmentOrganization',
  'international-ngo': 'NGO',
  'national-ngo': 'NGO',
  'regional-ngo': 'NGO',
  'public-private': 'Organization',
  multilateral: 'Organization',
  foundation: 'Organization',
  'private-sector': 'Organization',
  academic: 'EducationalOrganization',
  other: 'Organization',
} as const satisfies Record<InstitutionType, AnyOrganization['@type']>;

/** An institution by name, with the same `@id` on all pages. */
export function organizationOf(code: string, publication: Publication): AnyOrganization {
  const institution = publication.catalogue.record('institutions', code);
  const page = { kind: 'institution', slug: institution.slug } as const;
  const language = hasEnglish(institution) ? publication.locale : 'es';
  return {
    '@type': types[institution.type],
    '@id': `${addressOf(publication, page, language)}#organization`,
    name: localize(institution.name, publication.locale).value,
  };
}

/** An institution with the content of its record. */
export function describedOrganization(
  { code, acronym, country, parent, website, validFrom, validTo }: Institution,
  publication: Publication,
): AnyOrganization {
  return {
    ...organizationOf(code, publication),
    alternateName: acronym,
    url: website,
    location: country && placesOf([country], publication.locale),
    parentOrganization: parent && organizationOf(parent, publication),
    foundingDate: validFrom,
    dissolutionDate: validTo,
  };
}
