import type { CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';
import { admit } from './admission.ts';
import { normalised } from './attempts.ts';
import { isPasswordOf } from './passwords.ts';

const argsSchema = z.looseObject({
  data: z.looseObject({ email: z.string().catch(''), password: z.string().catch('') }),
});

/**
 * Rate-limits sign-ins before the password is checked, whichever way they come. For an unknown address a password hash
 * is computed all the same: otherwise the response time would reveal which addresses have accounts (timing attack).
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return;
  const { email, password } = argsSchema.parse(args).data;
  await admit(req, email);
  const account: unknown = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: normalised(email) } },
    req,
  });
  // Payload checks no password where none was sent.
  if (!account && password.trim() !== '') await isPasswordOf(undefined, password);
};
