import { issueText } from 'content-models/rules/issueText';
import { pictureDescription } from 'content-models/records/media';
import type { CollectionBeforeChangeHook } from 'payload';
import type { DocumentOf } from '../records/documents.ts';
import { candidatePair } from '../records/pairs.ts';
import { toDescription } from '../records/toRecord.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal } from '../refusals/messages.ts';

/**
 * Validates the description of a picture on every save: a picture has no draft state.
 * @throws ValidationError with every problem, by field.
 */
export const checkPicture: CollectionBeforeChangeHook<DocumentOf<'media'>> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt) return;
  const input = toDescription(await candidatePair('media', data, originalDoc?.id, req));
  const parsed = pictureDescription.safeParse(input, { reportInput: true });
  if (parsed.success) return;
  const language = languageOf(req);
  const describe = describeProblems(collection.fields, language);
  throw fieldRefusal(
    req,
    'media',
    parsed.error.issues.map((issue) => describe(issue.path, issueText(issue, language))),
  );
};
