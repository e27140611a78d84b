import type { Practice } from 'content-models/records/practice';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import type { ArticleLeaf, CreativeWorkLeaf, ProjectLeaf } from 'schema-dts';
import { cardFile, cardFolder, entryCard } from '../brand/cards.ts';
import { localize } from '../language/localize.ts';
import { organizationOf } from './organization.ts';
import { placesOf } from './places.ts';
import type { Publication } from './publication.ts';
import { recordArticle } from './recordArticle.ts';

/** The page of an entry: an article about an initiative, or about an instrument, which is a text and not a project. */
export function entryArticle(practice: Practice, publication: Publication): ArticleLeaf {
  const { locale, site } = publication;
  const card = entryCard(practice, locale);
  return recordArticle(
    practice,
    {
      kind: 'practices',
      text: practice.summary,
      genre: entryClasses.label(practice.entryClass, locale),
      image: new URL(`/${cardFolder}/${cardFile(card)}`, site).href,
      author: practice.compiledBy,
      mainEntity:
        practice.entryClass === 'instrument'
          ? instrument(practice, publication)
          : project(practice, publication),
    },
    publication,
  );
}

/** Without a status: schema.org has no property for it, and the catalogue often has no value either. */
function project(practice: Practice, publication: Publication): ProjectLeaf {
  return {
    '@type': 'Project',
    ...names(practice, publication),
    areaServed: placesOf(practice.countries, publication.locale),
    foundingDate: practice.startDate,
    dissolutionDate: practice.endDate,
    funder: funders(practice, publication),
    member: members(practice, publication),
  };
}

function instrument(practice: Practice, publication: Publication): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    ...names(practice, publication),
    spatialCoverage: placesOf(practice.countries, publication.locale),
    funder: funders(practice, publication),
  };
}

function names({ title, alternativeNames }: Practice, { locale }: Publication) {
  return { name: localize(title, locale).value, alternateName: alternativeNames };
}

function funders({ institutions }: Practice, publication: Publication) {
  return institutions
    .filter(({ role }) => role === 'funding')
    .map(({ institution }) => organizationOf(institution, publication));
}

/** All other roles have no property of their own, so they are given in the words of the catalogue. */
function members({ institutions }: Practice, publication: Publication) {
  return institutions
    .filter(({ role }) => role !== 'funding')
    .map(({ institution, role }) => ({
      '@type': 'OrganizationRole' as const,
      roleName: institutionRoles.label(role, publication.locale),
      member: organizationOf(institution, publication),
    }));
}
