import { resetPassword as resetIn } from './accounts/resetPassword.ts';
import { withCms } from './withCms.ts';

/** Gives an account of this environment's CMS a new temporary password and returns it. */
export function resetPassword(email: string): Promise<string> {
  return withCms(({ payload }) => resetIn(payload, email));
}
