import type { CollectionBeforeChangeHook } from 'payload';
import { cleanRichText, RichTextError } from '../records/richText.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal, type FieldProblem } from '../refusals/messages.ts';
import { tellNotices } from './tellNotices.ts';

/**
 * Takes out of rich texts what the catalogue does not have, whichever way it came, and tells the editor; a draft is
 * never refused for it.
 * @throws ValidationError for what is no text of the editor at all.
 */
export const checkRichText: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const language = languageOf(req);
  const describe = describeProblems(collection.fields, language);
  const names = collection.flattenedFields
    .filter(({ type }) => type === 'richText')
    .map(({ name }) => name);
  const problems: FieldProblem[] = [];
  const cleaned: Record<string, unknown> = {};
  for (const name of names) {
    try {
      const { state, changes } = cleanRichText(data[name]);
      if (changes.length > 0) cleaned[name] = state;
      tellNotices(
        req,
        changes.map((change) => describe([name], change[language])),
      );
    } catch (error) {
      if (!(error instanceof RichTextError)) throw error;
      problems.push(describe([name], error.text[language]));
    }
  }
  if (problems.length > 0) throw fieldRefusal(req, collection.slug, problems);
  return { ...data, ...cleaned };
};
