import type { Access } from 'payload';
import { administrator } from './administrator.ts';

/** One's own account; an administrator's are all of them, as soon as the temporary password is changed. */
export const ownAccount: Access = ({ req }) => {
  if (!req.user) return false;
  if (administrator({ req })) return true;
  return { id: { equals: req.user.id } };
};
