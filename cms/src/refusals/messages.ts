import { APIError, ValidationError, type PayloadRequest } from 'payload';
import type { Bilingual, Locale } from 'content-models/locales';
import { languageOf } from './language.ts';

/** What a program may want to know of a refusal beside its words. */
type RefusalData = Record<string, unknown> | null;

/** A refusal that says why and what to do, in the language of the admin. */
export function refusal(
  req: PayloadRequest,
  text: Bilingual,
  status = 403,
  data: RefusalData = null,
): APIError<RefusalData> {
  return new APIError(text[languageOf(req)], status, data, true);
}

/** So many of what stands in the way are named in a sentence. */
const namedAtOnce = 5;

/** Names in a sentence: the first of them, and how many more there are. */
export function listed(names: readonly string[], language: Locale): string {
  const others = names.length - namedAtOnce;
  const more = { es: `; y ${others} más`, en: `; and ${others} more` };
  return names.slice(0, namedAtOnce).join('; ') + (others > 0 ? more[language] : '');
}

/**
 * A problem with a field: its path in the form, its tab and label, and a message with what to do, which is the place
 * and then `reason`.
 */
export type FieldProblem = {
  path: string;
  tab?: string | undefined;
  label: string;
  message: string;
  reason: string;
  /** A question with neither a value nor the mark "not stated". */
  isUnanswered?: boolean;
  /** The record that is in the way: one that has to be published first. */
  record?: { collection: string; id: string };
};

/** A refusal with problems by field: the form marks each of them, and the message has them all, one a line. */
export function fieldRefusal(
  req: PayloadRequest,
  collection: string,
  problems: FieldProblem[],
): ValidationError {
  const error = new ValidationError({ collection, errors: problems, req }, req.t);
  const reasons = new Set(problems.map(({ message }) => message));
  error.message = [notAsItIs[languageOf(req)], ...reasons].join('\n');
  return error;
}

/** Whether Payload did not make the message: {@link fieldRefusal} did. */
export function isOwnFieldRefusal({ message }: Error): boolean {
  return Object.values(notAsItIs).some((beginning) => message.startsWith(beginning));
}

/** The beginning of a refusal with problems by field. */
export const notAsItIs: Bilingual = {
  es: 'Así no se puede guardar.',
  en: 'It cannot be saved like this.',
};
