import { z } from 'zod';
import { isReservedSlug } from '../rules/reservedSlugs.ts';

/**
 * The prefix of each kind of record's codes; a code is permanent and never reused. It is said here and not in the
 * declaration of its kind (`records/`), because a link is checked by the code of the kind that it leads to, and kinds
 * may link to one another in a circle: a declaration that needed the others to be there first could not be read.
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

/** Every kind of record there is. A country profile's code is the country's own. */
export type KindName = CodedKind | 'countries';

/** The schema of a kind's codes. */
export const codeSchema = (kind: CodedKind) =>
  z.string().regex(new RegExp(`^${codePrefixes[kind]}-\\d{4,}$`), {
    error: `${codePrefixes[kind]}-0000`,
  });

const ownCodes = z.registry<{ kind: CodedKind }>();

/** The schema of the field in which a record of a kind holds its own code. */
export const ownCode = (kind: CodedKind) => codeSchema(kind).register(ownCodes, { kind });

/** Whether a schema is that of a record's own code. */
export const isOwnCode = (schema: z.ZodType) => ownCodes.has(schema);

/** The code of a kind's n-th record: `formatCode('practices', 7)` is `BP-0007`. */
export function formatCode(kind: CodedKind, number: number): string {
  return `${codePrefixes[kind]}-${String(number).padStart(4, '0')}`;
}

/** The number in a code: `codeNumber('BP-0007')` is 7. */
export function codeNumber(code: string): number {
  return Number(code.slice(code.indexOf('-') + 1));
}

/** Identifies a row of an array through every save, export and import (the shape Payload gives). */
export const rowId = z.string().regex(/^[0-9a-f]{24}$/);

/** The last part of a record's address: lower case, no accents, no reserved word. */
export const slug = z
  .string()
  .max(90)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((value) => !isReservedSlug(value), { params: { rule: 'reservedSlug' } });

/** A list of codes without repetitions, in the editors' order. */
export const codeList = <Code extends z.ZodType<string>>(code: Code) =>
  z
    .array(code)
    .refine((codes) => new Set(codes).size === codes.length, { params: { rule: 'repeated' } });
