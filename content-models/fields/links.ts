import { z } from 'zod';
import { codeSchema, type CodedKind } from './codes.ts';

/**
 * Where a link leads. A required one forbids publishing while its target is not public and unpublishing the target; an
 * optional one is left out as long as its target is not public.
 */
export type LinkTarget = { to: CodedKind; required: boolean };

const targets = z.registry<LinkTarget>();

/** The code of a record without which the one that links to it cannot be public. */
export function linkTo(to: CodedKind) {
  return codeSchema(to).register(targets, { to, required: true });
}

/** The code of a record that may be missing on the site: the link is left out until it is there. */
export function optionalLinkTo(to: CodedKind) {
  return codeSchema(to).register(targets, { to, required: false });
}

/** Where a schema leads if it is that of a link. */
export function linkTarget(schema: z.ZodType): LinkTarget | undefined {
  return targets.get(schema);
}
