import type { Access, PayloadRequest } from 'payload';

type Asked = { req: PayloadRequest };

/**
 * Whoever has an account and no longer a temporary password. Nothing in the CMS is for anonymous eyes:
 * the public reads the static site.
 */
export function signedIn({ req }: Asked): boolean {
  return req.user?.collection === 'users' && !req.user.mustChangePassword;
}

/** Those who manage accounts and the settings of the site. */
export function administrator({ req }: Asked): boolean {
  return signedIn({ req }) && req.user?.role === 'admin';
}

/** One's own account; an administrator's are all of them, as soon as the temporary password is changed. */
export const ownAccount: Access = ({ req }) => {
  if (!req.user) return false;
  if (administrator({ req })) return true;
  return { id: { equals: req.user.id } };
};

/** Editors move records to the trash; to be gone for good takes an administrator. */
export const trashOrAdministrator: Access<{ deletedAt?: unknown }> = ({ req, data }) =>
  // Payload hands `deletedAt` over when a record goes to the trash.
  data?.deletedAt ? signedIn({ req }) : administrator({ req });
