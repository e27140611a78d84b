import { isAddressed } from 'content-models/kinds';
import type { CollectionBeforeChangeHook } from 'payload';
import type { DocumentOf, DraftedKind } from '../records/documents.ts';
import { formerHolders } from '../records/formerHolders.ts';
import { propertyOf } from '../records/values.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { tellNotices } from './tellNotices.ts';

/**
 * Tells who gives a record a slug that is another record's old address: it may be wanted, and links to the other one
 * would lead here.
 */
export function tellFormerAddress<K extends DraftedKind>(
  kind: K,
): CollectionBeforeChangeHook<DocumentOf<K>> {
  return async ({ collection, data, originalDoc, req }) => {
    const slug = propertyOf(data, 'slug');
    if (!isAddressed(kind) || typeof slug !== 'string' || !slug) return data;
    if (req.context.import || slug === propertyOf(originalDoc, 'slug')) return data;
    const holders = await formerHolders(kind, { equals: slug }, req);
    const other = holders.find(({ code }) => code !== originalDoc?.code);
    if (!other) return data;
    const language = languageOf(req);
    const describe = describeProblems(collection.fields, language);
    tellNotices(req, [describe(['slug'], texts[language](other.code))]);
    return data;
  };
}

const texts = {
  es: (code: string) =>
    `es una dirección anterior de ${code} y hoy lleva allí. Cuando publique este registro llevará aquí, también desde enlaces antiguos. Si no lo quiere, elija otra.`,
  en: (code: string) =>
    `is an old address of ${code} and leads there today. Once you publish this record it will lead here, from old links too. If you do not want that, choose another.`,
};
