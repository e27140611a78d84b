import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { User } from '../payload-types.ts';
import { forgetFirstSignInFile } from './firstSignIn.ts';
import { digestOf } from './passwords.ts';

/** Marks a password that somebody else has set as temporary, until the owner replaces it. */
export const trackTemporaryPassword: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.password) return data;
  const isOwn = Boolean(originalDoc?.id) && req.user?.id === originalDoc?.id;
  return {
    ...data,
    mustChangePassword: !isOwn,
    temporaryPasswordDigest: isOwn ? null : await digestOf(data.password),
  };
};

/** Deletes the file with the first password once it was changed. */
export function forgetFirstSignIn(dataDir: string): CollectionAfterChangeHook<User> {
  return async ({ doc, previousDoc }) => {
    if (previousDoc.mustChangePassword && !doc.mustChangePassword)
      await forgetFirstSignInFile(dataDir, doc.email);
  };
}
