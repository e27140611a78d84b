import type { Bilingual, Locale } from 'content-models/locales';
import type { AfterErrorHook, Field } from 'payload';
import { z } from 'zod';
import { fieldNames } from './fieldNames.ts';
import { languageOf } from './language.ts';
import { isOwnFieldRefusal, notAsItIs } from './messages.ts';
import { noteRefusal } from './noteRefusal.ts';

/** Switches off Payload's own logging of these errors; {@link logRefusal} logs them instead. */
export const loggingLevels = {
  APIError: false,
  AuthenticationError: false,
  ErrorDeletingFile: false,
  FileRetrievalError: false,
  FileUploadError: false,
  Forbidden: false,
  Locked: false,
  LockedAuth: false,
  MissingFile: false,
  NotFound: false,
  QueryError: false,
  UnauthorizedError: false,
  UnverifiedEmail: false,
  ValidationError: false,
} as const;

/** Logs refusals (status below 500) in a line, and our own faults with their stack. */
export const logRefusal: AfterErrorHook = ({ collection, error, req }) => {
  const { logger } = req.payload;
  const own = ownText(error) ?? fieldsText(error, collection?.fields ?? []);
  const status = own?.status ?? statusOf(error);
  if (status >= 500) {
    if (error.name in loggingLevels) logger.error({ err: error });
    return;
  }
  const message = own?.text[languageOf(req)] ?? error.message;
  const account = req.user?.email;
  const { pathname = '', method = '' } = req;
  noteRefusal(logger, { method, pathname, status, message, account });
  if (!own) return;
  const { data } = own;
  return { response: { errors: [{ name: error.name, message, ...(data && { data }) }] }, status };
};

type OwnText = { text: Bilingual; status: number; data?: Record<string, unknown> };

const fieldErrorsSchema = z.looseObject({
  errors: z.array(z.looseObject({ path: z.string(), message: z.string() })),
});

/** Payload's refusal of fields, which names them by their path and often in English, in the way of {@link fieldRefusal}. */
function fieldsText(error: Error, fields: readonly Field[]): OwnText | undefined {
  if (error.name !== 'ValidationError' || isOwnFieldRefusal(error)) return undefined;
  const parsed = fieldErrorsSchema.safeParse('data' in error ? error.data : undefined).data;
  if (!parsed) return undefined;
  const inLanguage = (language: Locale) => {
    const names = fieldNames(fields, language);
    const lines = parsed.errors.map(({ path, message }) => {
      const { label = path } = names.get(path) ?? {};
      return label === path ? message : `«${label}»: ${message}`;
    });
    return [notAsItIs[language], ...new Set(lines)].join('\n');
  };
  return { text: { es: inLanguage('es'), en: inLanguage('en') }, status: 400, data: parsed };
}

/** Refusals for errors that Payload reports in English only, or as an internal server error. */
function ownText(error: Error): OwnText | undefined {
  if (error.name === 'Locked') return { text: locked, status: 423 };
  return isBrokenJson(error) ? { text: brokenJson, status: 400 } : undefined;
}

/**
 * Whether the body or query was invalid JSON. Payload parses some of it without catching the error; anywhere else a
 * SyntaxError is our own.
 */
function isBrokenJson({ name, message, stack = '' }: Error): boolean {
  if (message === 'Invalid JSON') return true;
  return name === 'SyntaxError' && /\b(addDataAndFileToRequest|parseParams)\b/.test(stack);
}

/** Serializes an error for the log: a refusal as its message, without a stack. */
export function briefError(error: Error): object | string {
  const { name, message, stack } = error;
  const status = ownText(error)?.status ?? statusOf(error);
  return status < 500 ? message : { type: name, message, stack };
}

/** The HTTP status of a refusal; 500 for what is no refusal. */
export function statusOf(error: unknown): number {
  return typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number'
    ? error.status
    : 500;
}

const locked: Bilingual = {
  es: 'Otra persona tiene abierto este registro. Espere a que termine o use «Tomar el control».',
  en: 'Somebody else has this record open. Wait until they finish or use “Take over”.',
};

const brokenJson: Bilingual = {
  es: 'Lo que se envía no es JSON completo. Envíelo de nuevo.',
  en: 'What is sent is not complete JSON. Send it again.',
};
