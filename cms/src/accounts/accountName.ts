import type { PayloadRequest } from 'payload';

/** What who is signed in is called: by name or, without one, by address; an empty text for a program. */
export function accountName({ user }: Pick<PayloadRequest, 'user'>): string {
  return (user && 'name' in user && user.name) || user?.email || '';
}
