import { kindNames, type Kind } from 'content-models/kinds';
import type { CollectionBeforeOperationHook, Payload, Where } from 'payload';
import { headingName } from './findingFields.ts';
import { askedWords, findableName, hasWord } from './foundWords.ts';
import { foundLinks } from './recordTexts.ts';

/**
 * Makes the search of the admin find by words: what is `like` the heading or the findable words (the search box of a
 * list, a picker, a filter of a list) becomes the condition that the record has each of the words, itself or in the
 * newest draft of a record that a `found` link of it leads to: a source is found by the acronym of its author, by the
 * new one as soon as that is saved.
 */
export const findByWords: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const where: unknown = 'where' in args ? args.where : undefined;
  const kind = kindNames.find((name) => name === collection.slug);
  return isWhere(where) && kind
    ? { ...args, where: await withWords(where, kind, req.payload) }
    : args;
};

async function withWords(where: Where, kind: Kind, payload: Payload): Promise<Where> {
  const conditions = await Promise.all(
    Object.entries(where).map(async ([name, condition]): Promise<Where> => {
      if (Array.isArray(condition)) {
        const parts = condition.filter(isWhere);
        return { [name]: await Promise.all(parts.map((part) => withWords(part, kind, payload))) };
      }
      const like: unknown =
        name === findableName || name === headingName ? condition.like : undefined;
      return typeof like === 'string' ? hasWords(like, kind, payload) : { [name]: condition };
    }),
  );
  const [only, ...others] = conditions;
  return only && others.length === 0 ? only : { and: conditions };
}

async function hasWords(query: string, kind: Kind, payload: Payload): Promise<Where> {
  const words = askedWords(query);
  if (words.length === 0) return { [findableName]: { exists: true } };
  return {
    and: await Promise.all(
      words.map(async (word) => ({
        or: [hasWord(word), ...(await throughLinks(word, kind, payload))],
      })),
    ),
  };
}

/** Asked anew each time, not stored with the record: whatever changes there, nothing here has to follow. */
async function throughLinks(word: string, kind: Kind, payload: Payload): Promise<Where[]> {
  const found = await Promise.all(
    foundLinks(kind).map(async ({ name, to }): Promise<Where[]> => {
      const { docs } = await payload.find({
        collection: to,
        where: hasWord(word),
        draft: true,
        select: { code: true },
        depth: 0,
        pagination: false,
        overrideAccess: true,
      });
      return docs.length > 0 ? [{ [name]: { in: docs.map(({ id }) => id) } }] : [];
    }),
  );
  return found.flat();
}

function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
