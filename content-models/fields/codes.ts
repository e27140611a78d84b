import { z } from 'zod';
import { isReservedSlug } from '../rules/reservedSlugs.ts';

/**
 * The prefixes of the permanent codes of records (`BP-0007`); a code is never reused. They are registered here rather
 * than in the declarations of the kinds (`records/`) to avoid an import cycle: a link is validated by the prefix of its
 * target, and kinds link to each other in both directions. A kind that is missing here, or in `kinds.ts`, does not
 * compile.
 */
export const codePrefixes = {
  practices: 'BP',
  challenges: 'RE',
  recommendations: 'RC',
  roadmapItems: 'HR',
  progress: 'AV',
  events: 'EV',
  institutions: 'IN',
  sources: 'FU',
  media: 'ME',
} as const;

export type CodedKind = keyof typeof codePrefixes;

/** The identifiers of all kinds of record. Country profiles have no prefix: their code is that of the country. */
export type KindName = CodedKind | 'countries';

/** The schema of the codes of a kind: prefix, hyphen, four digits or more. */
export const codeSchema = (kind: CodedKind) =>
  z.string().regex(new RegExp(`^${codePrefixes[kind]}-\\d{4,}$`), {
    error: `${codePrefixes[kind]}-0000`,
  });

const ownCodes = z.registry<{ kind: CodedKind }>();

/** The schema of the field in which a record of a kind holds its own code. */
export const ownCode = (kind: CodedKind) => codeSchema(kind).register(ownCodes, { kind });

/** Whether a schema was made by `ownCode`. */
export const isOwnCode = (schema: z.ZodType) => ownCodes.has(schema);

/** The code of a kind's n-th record: `formatCode('practices', 7)` is `BP-0007`. */
export function formatCode(kind: CodedKind, number: number): string {
  return `${codePrefixes[kind]}-${String(number).padStart(4, '0')}`;
}

/** The number in a code: `codeNumber('BP-0007')` is 7. */
export function codeNumber(code: string): number {
  return Number(code.slice(code.indexOf('-') + 1));
}

/** The identifier of a row, stable across saves, export and import: 24 hexadecimal digits, as Payload makes them. */
export const rowId = z.string().regex(/^[0-9a-f]{24}$/);

/** The last part of a record's address: lower case, no accents, no reserved word. */
export const slug = z
  .string()
  .max(90)
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), { params: { rule: 'slugForm' } })
  .refine((value) => !isReservedSlug(value), { params: { rule: 'reservedSlug' } });

/** Slugs that a record's page had before its present one, oldest first: its old addresses, which lead to it for ever. */
export const formerSlugs = z
  .array(slug)
  .min(1)
  .refine((slugs) => new Set(slugs).size === slugs.length, { params: { rule: 'repeated' } });

/** A list of codes without repetitions, in the editors' order. */
export const codeList = <Code extends z.ZodType<string>>(code: Code) =>
  z
    .array(code)
    .refine((codes) => new Set(codes).size === codes.length, { params: { rule: 'repeated' } });
