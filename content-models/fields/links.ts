import { z } from 'zod';
import { codeSchema, type CodedKind } from './codes.ts';

/**
 * The target of a link (foreign key). A required link blocks publishing the record before its target, and unpublishing
 * the target (referential integrity); an optional link is omitted from the snapshot while its target is not public.
 */
export type LinkTarget = { to: CodedKind; required: boolean };

const targets = z.registry<LinkTarget>();

/** The schema of a required link: the code of a record of the kind. */
export function linkTo(to: CodedKind) {
  return codeSchema(to).register(targets, { to, required: true });
}

/** The schema of an optional link, which is omitted while its target is not public. */
export function optionalLinkTo(to: CodedKind) {
  return codeSchema(to).register(targets, { to, required: false });
}

/** The target of a schema made by `linkTo` or `optionalLinkTo`, else undefined. */
export function linkTarget(schema: z.ZodType): LinkTarget | undefined {
  return targets.get(schema);
}
