import { z } from 'zod';
import { isReservedSlug } from '../rules/reservedSlugs.ts';

/** The prefix of each kind of record's code; a code is permanent and never reused. */
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

/** The schema of a kind's codes. */
export const codeSchema = (kind: CodedKind) =>
  z.string().regex(new RegExp(`^${codePrefixes[kind]}-\\d{4,}$`), {
    error: `${codePrefixes[kind]}-0000`,
  });

/** The field of a record that holds its own code. */
export const ownCode = {
  practices: codeSchema('practices'),
  challenges: codeSchema('challenges'),
  recommendations: codeSchema('recommendations'),
  roadmapItems: codeSchema('roadmapItems'),
  progress: codeSchema('progress'),
  events: codeSchema('events'),
  institutions: codeSchema('institutions'),
  sources: codeSchema('sources'),
  media: codeSchema('media'),
} satisfies Record<CodedKind, z.ZodString>;

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
