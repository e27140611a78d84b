import { APIError, ValidationError, type PayloadRequest } from 'payload';
import type { Bilingual } from 'content-models/locales';
import { languageOf } from './language.ts';

/** A refusal that says why and what to do, in the language of the admin. */
export function refusal(req: PayloadRequest, text: Bilingual, status = 403): APIError<null> {
  return new APIError(text[languageOf(req)], status, null, true);
}

/** A problem with a field: its path in the form, its tab and label, and a message with what to do. */
export type FieldProblem = {
  path: string;
  tab?: string | undefined;
  label: string;
  message: string;
};

/**
 * A refusal with problems by field: the form marks each of them, and the message lists the tabs to open. Payload's
 * admin renders what follows the colon as a list: items separated by commas, grouped by what precedes ">".
 */
export function fieldRefusal(
  req: PayloadRequest,
  collection: string,
  problems: FieldProblem[],
): ValidationError {
  const error = new ValidationError({ collection, errors: problems, req }, req.t);
  const places = problems.map(({ tab, label }) => (tab ? `${tab} > ${label}` : label));
  error.message = `${notAsItIs[languageOf(req)]} ${[...new Set(places)].join(', ')}`;
  return error;
}

const notAsItIs: Bilingual = {
  es: 'Así no se puede guardar. Revise:',
  en: 'It cannot be saved like this. Check:',
};
