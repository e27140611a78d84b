import type { z } from 'zod';
import { defaultLocale, type Locale } from './locales.ts';
import { issueText } from './rules/issueText.ts';

/** Where a value comes from: the file and, where it is a record, its code. */
export type Origin = { file: string; code?: string };

/** A validation error: one line for each problem, with file, code, field and what to do. */
export class ContentError extends Error {
  readonly problems: readonly string[];

  constructor(heading: string, problems: readonly string[]) {
    super([heading, ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const headings: Record<Locale, (place: string) => string> = {
  es: (place) => `${place} no cumple el modelo de contenido:`,
  en: (place) => `${place} does not match the content model:`,
};

/**
 * Validates untrusted content; every record that is read or written passes here.
 * @returns the parsed value.
 * @throws ContentError such as
 *
 *     practices/BP-0007.json (BP-0007) no cumple el modelo de contenido:
 *       - dimensions: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin,
  locale: Locale = defaultLocale,
): z.output<Schema> {
  // reportInput lets issueText tell a missing value from a wrong one.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const place = origin.code ? `${origin.file} (${origin.code})` : origin.file;
  const problems = result.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    return field ? `${field}: ${issueText(issue, locale)}` : issueText(issue, locale);
  });
  throw new ContentError(headings[locale](place), problems);
}
