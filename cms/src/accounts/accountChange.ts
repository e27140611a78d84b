import { z } from 'zod';
import { normalised } from './attempts.ts';

const text = z.string().catch('');
const account = z.object({ id: z.union([z.string(), z.number()]), email: z.string() });

/** Reads from the data of a request which credentials of an account it changes. */
export function accountChange(data: unknown) {
  const given = z.looseObject({}).safeParse(data).data ?? {};
  return {
    /** The new password; '' where it is not changed. */
    password: text.parse(given.password),
    currentPassword: text.parse(given.currentPassword),
    /** Whether an e-mail address was sent at all. The admin sends it with every save, changed or not. */
    hasEmail: given.email !== undefined,
    email: normalised(text.parse(given.email)),
  };
}

/**
 * The account of the current user, if this request changes its own password or e-mail address, which needs the current
 * password; else undefined.
 */
export function ownChange(user: unknown, id: unknown, data: unknown) {
  const own = account.safeParse(user).data;
  if (own?.id !== id || own === undefined) return undefined;
  const { password, hasEmail, email } = accountChange(data);
  const isOtherEmail = hasEmail && email !== normalised(own.email);
  return password !== '' || isOtherEmail ? own : undefined;
}
