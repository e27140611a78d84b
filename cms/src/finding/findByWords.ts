import type { CollectionBeforeOperationHook, Where } from 'payload';
import { headingName } from './findingFields.ts';
import { findableName, hasWords } from './foundWords.ts';

/**
 * Makes the search of the admin find by words: what is `like` the heading or the findable words (the search box of a
 * list, a picker, a filter of a list) becomes the condition that the record has each of the words.
 */
export const findByWords: CollectionBeforeOperationHook = ({ args }) => {
  const where: unknown = 'where' in args ? args.where : undefined;
  return isWhere(where) ? { ...args, where: withWords(where) } : args;
};

function withWords(where: Where): Where {
  const conditions = Object.entries(where).map(([name, condition]): Where => {
    if (Array.isArray(condition)) return { [name]: condition.filter(isWhere).map(withWords) };
    const like: unknown =
      name === findableName || name === headingName ? condition.like : undefined;
    return typeof like === 'string' ? hasWords(like) : { [name]: condition };
  });
  const [only, ...others] = conditions;
  return only && others.length === 0 ? only : { and: conditions };
}

function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
