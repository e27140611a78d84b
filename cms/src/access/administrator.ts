import type { PayloadRequest } from 'payload';
import { signedIn } from './signedIn.ts';

/** Those who manage accounts and the settings of the site. */
export function administrator({ req }: { req: PayloadRequest }): boolean {
  return signedIn({ req }) && req.user?.role === 'admin';
}
