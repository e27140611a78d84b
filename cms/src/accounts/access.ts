import type { Access, PayloadRequest } from 'payload';

type WithRequest = { req: PayloadRequest };

/**
 * Access control for everything in the CMS: a signed-in account whose temporary password was replaced. Nothing is
 * readable anonymously; the public reads the static site.
 */
export function signedIn({ req }: WithRequest): boolean {
  return req.user?.collection === 'users' && !req.user.mustChangePassword;
}

/** Access control for accounts and site settings: administrators. */
export function administrator({ req }: WithRequest): boolean {
  return signedIn({ req }) && req.user?.role === 'admin';
}

/**
 * Access control for accounts: everybody their own; administrators all of them, once their temporary password is
 * replaced.
 */
export const ownAccount: Access = ({ req }) => {
  if (!req.user) return false;
  if (administrator({ req })) return true;
  return { id: { equals: req.user.id } };
};

/** Access control for deletion: editors may move records to the trash, only administrators may delete them for good. */
export const trashOrAdministrator: Access<{ deletedAt?: unknown }> = ({ req, data }) =>
  // Payload passes `deletedAt` in the data when a record is moved to the trash.
  data?.deletedAt ? signedIn({ req }) : administrator({ req });
