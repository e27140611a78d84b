import type { CollectionBeforeChangeHook } from 'payload';
import { RichTextError, toRichText } from '../records/richText.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal, type FieldProblem } from '../refusals/messages.ts';

/**
 * Validates rich text in drafts too, and whatever was sent past the editor.
 * @throws ValidationError
 */
export const checkRichText: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const language = languageOf(req);
  const describe = describeProblems(collection.fields, language);
  const names = collection.flattenedFields
    .filter(({ type }) => type === 'richText')
    .map(({ name }) => name);
  const problems = names.flatMap((name): FieldProblem[] => {
    try {
      toRichText(data[name]);
      return [];
    } catch (error) {
      if (error instanceof RichTextError) return [describe([name], error.text[language])];
      throw error;
    }
  });
  if (problems.length > 0) throw fieldRefusal(req, collection.slug, problems);
};
