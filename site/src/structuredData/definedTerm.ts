import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { Practice } from 'content-models/records/practice';
import {
  termExplanation,
  termLabel,
  termsOf,
  type Taxonomy,
  type TermRef,
} from '../catalogue/taxonomies.ts';
import { addressOf, termsOfUse, websiteOf, type Publication } from './publication.ts';

/** A term of the catalogue's vocabularies; its set is the page of the vocabulary. */
export function definedTerm(term: TermRef, publication: Publication): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    name: termLabel(term, publication.locale),
    url: addressOf(publication, { kind: 'term', term }),
    inDefinedTermSet: addressOf(publication, { kind: 'terms', taxonomy: term.taxonomy }),
  };
}

/** A term with its explanation and its key in the open data. */
export function explainedTerm(term: TermRef, publication: Publication): DefinedTermLeaf {
  return {
    ...definedTerm(term, publication),
    description: termExplanation(term, publication.locale),
    termCode: term.key,
  };
}

/** A vocabulary whose terms have pages. */
export function definedTermSet(
  { taxonomy, name }: { taxonomy: Taxonomy; name: string },
  publication: Publication,
): DefinedTermSetLeaf {
  const url = addressOf(publication, { kind: 'terms', taxonomy });
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    inLanguage: publication.locale,
    isPartOf: websiteOf(publication),
    ...termsOfUse(publication),
    hasDefinedTerm: termsOf(taxonomy).map((term: TermRef) => {
      const { '@type': type, name, url, description, termCode } = explainedTerm(term, publication);
      return { '@type': type, name, url, description, termCode };
    }),
  };
}

type Classified = Pick<Practice, 'levels' | 'dimensions' | 'themes'> & {
  populations?: Practice['populations'];
};

/** The classification of a record. */
export function classification(
  { levels, dimensions, themes, populations = [] }: Classified,
  publication: Publication,
): DefinedTermLeaf[] {
  const terms: TermRef[] = [
    ...levels.map((key) => ({ taxonomy: 'level', key }) as const),
    ...dimensions.map((key) => ({ taxonomy: 'dimension', key }) as const),
    ...themes.map((key) => ({ taxonomy: 'theme', key }) as const),
    ...populations.map((key) => ({ taxonomy: 'population', key }) as const),
  ];
  return terms.map((term) => definedTerm(term, publication));
}
