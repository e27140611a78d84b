import { z } from 'zod';
import { normalised } from './attempts.ts';

const text = z.string().catch('');
const account = z.object({ id: z.union([z.string(), z.number()]), email: z.string() });

/** What a request wants to change about how an account is signed in to. */
export function accountChange(data: unknown) {
  const given = z.looseObject({}).safeParse(data).data ?? {};
  return {
    /** The new password, or '' where it stays. */
    password: text.parse(given.password),
    currentPassword: text.parse(given.currentPassword),
    /** Whether something about the address was sent: the admin sends it with every save. */
    hasEmail: given.email !== undefined,
    email: normalised(text.parse(given.email)),
  };
}

/** The account of whoever asks, if it is the one that is changed in a way that takes its current password. */
export function ownChange(user: unknown, id: unknown, data: unknown) {
  const own = account.safeParse(user).data;
  if (own?.id !== id || own === undefined) return undefined;
  const { password, hasEmail, email } = accountChange(data);
  const isOtherEmail = hasEmail && email !== normalised(own.email);
  return password !== '' || isOtherEmail ? own : undefined;
}
