import type { CollectionAfterReadHook } from 'payload';
import type { User } from '../payload-types.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Drops expired and over-age sessions. Payload looks up the session of a request in the account document each time it
 * is read, and renews it indefinitely: a session that is left out here is invalid for every kind of request.
 * @param maxDays absolute lifetime of a session, in days since sign-in, however much it is used
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
