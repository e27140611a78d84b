import type { Payload } from 'payload';
import { UserError } from '../env.ts';
import { forgetAttempts } from './attempts.ts';
import { generatePassword } from './passwords.ts';

/**
 * Sets a new temporary password, which ends the account's sessions, clears its rate limits, and returns the password.
 * @throws UserError where no account has this address.
 */
export async function resetPassword(payload: Payload, email: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const account = docs[0];
  if (!account)
    throw new UserError({
      es: `No hay ninguna cuenta con el correo ${email}. Escriba aquel con el que inicia sesión.`,
      en: `There is no account with the address ${email}. Write the one it signs in with.`,
    });
  const password = generatePassword();
  await payload.update({
    collection: 'users',
    id: account.id,
    data: { password },
    depth: 0,
    overrideAccess: true,
  });
  await forgetAttempts(payload, account.email);
  return password;
}
