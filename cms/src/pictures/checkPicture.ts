import { issueText } from 'content-models/rules/issueText';
import { mediaSchema } from 'content-models/schemas/media';
import type { CollectionBeforeChangeHook } from 'payload';
import { describeProblems } from '../hooks/fieldProblem.ts';
import { fieldRefusal, languageOf } from '../hooks/messages.ts';
import type { DocumentOf } from '../snapshot/documents.ts';
import { candidatePair } from '../snapshot/pairs.ts';
import { localized, said } from '../snapshot/values.ts';

/** What somebody says of a picture; the rest of its record is measured from the file. */
const described = mediaSchema.pick({
  alt: true,
  credit: true,
  licence: true,
  focalX: true,
  focalY: true,
});

/** A picture is described whenever it is saved: it has no draft state that could wait. */
export const checkPicture: CollectionBeforeChangeHook<DocumentOf<'media'>> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt) return;
  const { es, en, common } = await candidatePair('media', data, originalDoc?.id, req);
  const input = {
    alt: localized(es.alt, en.alt),
    credit: said(common.credit),
    licence: said(common.licence),
    focalX: said(common.focalX),
    focalY: said(common.focalY),
  };
  const parsed = described.safeParse(input, { reportInput: true });
  if (parsed.success) return;
  const language = languageOf(req);
  const describe = describeProblems(collection.fields, language);
  throw fieldRefusal(
    req,
    'media',
    parsed.error.issues.map((issue) => describe(issue.path, issueText(issue, language))),
  );
};
