import type { CollectionAfterReadHook } from 'payload';
import type { User } from '../payload-types.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Ends sessions that are too old or were idle too long. Payload looks for the session of a request in the account as it
 * is read, every time, and prolongs it for ever: what is left out here is nobody's session any more, whichever way the
 * request comes.
 * @param maxDays after which a session ends, however much it is used
 */
export function endOldSessions(maxDays: number): CollectionAfterReadHook<User> {
  return ({ doc }) => {
    if (!doc.sessions) return doc;
    const now = Date.now();
    const sessions = doc.sessions.filter(({ createdAt, expiresAt }) => {
      const signedInAt = new Date(createdAt ?? 0).getTime();
      return signedInAt + maxDays * day > now && new Date(expiresAt).getTime() > now;
    });
    return { ...doc, sessions };
  };
}
