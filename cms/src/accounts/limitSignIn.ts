import type { CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';
import { admit } from './admission.ts';
import { normalised } from './attempts.ts';
import { isPasswordOf } from './passwords.ts';

const argsSchema = z.looseObject({
  data: z.looseObject({ email: z.string().catch(''), password: z.string().catch('') }),
});

/**
 * Before a password is looked at, whichever way it comes: the try is counted. And an address without an account takes
 * the time of one with, or the clock would tell which addresses have accounts.
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
  // Without a password Payload looks at none.
  if (!account && password.trim() !== '') await isPasswordOf(undefined, password);
};
