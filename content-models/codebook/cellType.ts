import { z } from 'zod';
import { linkTarget } from '../fields/links.ts';
import { isOwnCode, rowId } from '../fields/codes.ts';
import { clockTime, partialDate } from '../fields/dates.ts';
import { richText } from '../fields/richText.ts';
import { reportedStatuses } from '../vocabulary/progressStatuses.ts';
import type { ColumnType } from './columnTypes.ts';
import { vocabularies, type VocabularyName } from './vocabularies.ts';

/** The data type of a CSV cell and, for a term, the vocabulary that its code comes from. */
export type CellType = { type: ColumnType; vocabulary?: VocabularyName };

const vocabularyNames = Object.keys(vocabularies).filter(
  (name): name is VocabularyName => name in vocabularies,
);

const vocabularyOf = new Map<unknown, VocabularyName>([
  ...vocabularyNames.map((name) => [vocabularies[name].schema, name] as const),
  [reportedStatuses.schema, 'progressStatuses'],
]);

/**
 * Derives the data type of a value from its zod schema.
 * @param names the field names of the record and of the row: an enum of these is a list of field names.
 * @throws Error for a schema that the codebook cannot describe.
 */
export function cellType(schema: unknown, names: ReadonlySet<string>): CellType {
  const vocabulary = vocabularyOf.get(schema);
  if (vocabulary) return { type: 'term', vocabulary };
  if (schema instanceof z.ZodType && (isOwnCode(schema) || linkTarget(schema)))
    return { type: 'record' };
  if (schema === rowId) return { type: 'row' };
  if (schema === richText) return { type: 'richText' };
  if (schema === partialDate) return { type: 'partialDate' };
  if (schema === clockTime) return { type: 'time' };
  if (schema instanceof z.ZodISODate) return { type: 'day' };
  if (schema instanceof z.ZodURL) return { type: 'address' };
  if (schema instanceof z.ZodNumber) return { type: 'number' };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodString) return { type: 'text' };
  if (schema instanceof z.ZodEnum) return { type: enumType(schema.options, names) };
  throw new Error('The codebook does not know this schema; teach it in cellType.ts.');
}

/** An enum outside the vocabularies lists either field names or media types. */
function enumType(options: readonly unknown[], names: ReadonlySet<string>): ColumnType {
  const words = options.map(String);
  if (words.every((word) => names.has(word))) return 'field';
  if (words.every((word) => /^image\/\w+$/.test(word))) return 'text';
  throw new Error(
    `The codes ${words.join(', ')} belong to no vocabulary; list theirs in codebook/vocabularies.ts.`,
  );
}
