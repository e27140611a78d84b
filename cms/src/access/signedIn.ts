import type { PayloadRequest } from 'payload';

/**
 * Whoever has an account and no longer a temporary password. Nothing in the CMS is for anonymous eyes:
 * the public reads the static site.
 */
export function signedIn({ req }: { req: PayloadRequest }): boolean {
  return req.user?.collection === 'users' && !req.user.mustChangePassword;
}
