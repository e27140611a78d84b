import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { forgetFirstSignInFile } from './firstSignIn.ts';
import { digestOf } from './passwords.ts';
import type { User } from '../payload-types.ts';

/** A password that somebody else chose is temporary; one's own choice ends that. */
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

/** Once the first password is changed, the file that holds it goes. */
export function forgetFirstSignIn(dataDir: string): CollectionAfterChangeHook<User> {
  return async ({ doc, previousDoc }) => {
    if (previousDoc.mustChangePassword && !doc.mustChangePassword)
      await forgetFirstSignInFile(dataDir, doc.email);
  };
}
