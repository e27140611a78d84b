import { z } from 'zod';
import { isReservedSlug } from '../rules/reservedSlugs.ts';

/** The prefix of each kind of record's code; a code is permanent and never reused. */
const codePrefixes = {
  practice: 'BP',
  challenge: 'RE',
  recommendation: 'RC',
  roadmapItem: 'HR',
  progress: 'AV',
  event: 'EV',
  institution: 'IN',
  source: 'FU',
  media: 'ME',
} as const;

export type CodedKind = keyof typeof codePrefixes;

const codeOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-\\d{4,}$`), { error: `${prefix}-0000` });

export const practiceCode = codeOf(codePrefixes.practice);
export const challengeCode = codeOf(codePrefixes.challenge);
export const recommendationCode = codeOf(codePrefixes.recommendation);
export const roadmapItemCode = codeOf(codePrefixes.roadmapItem);
export const progressCode = codeOf(codePrefixes.progress);
export const eventCode = codeOf(codePrefixes.event);
export const institutionCode = codeOf(codePrefixes.institution);
export const sourceCode = codeOf(codePrefixes.source);
export const mediaCode = codeOf(codePrefixes.media);

/** The code of a kind's n-th record: `formatCode('practice', 7)` is `BP-0007`. */
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
