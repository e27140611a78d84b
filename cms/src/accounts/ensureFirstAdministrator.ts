import type { Payload } from 'payload';
import type { Environment } from '../env.ts';
import { writeFirstSignInFile, type FirstSignIn } from './firstSignIn.ts';
import { generatePassword } from './passwords.ts';

/**
 * Creates the first administrator where there are no accounts, with a generated temporary password. The file with the
 * password is written before the account exists, so that a crash in between loses nothing. Idempotent.
 * @returns how to sign in, or undefined where there are accounts already.
 */
export async function ensureFirstAdministrator(
  payload: Payload,
  { adminEmail, cmsUrl, dataDir }: Environment,
): Promise<FirstSignIn | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return undefined;
  const signIn = { address: `${cmsUrl}/admin`, email: adminEmail, password: generatePassword() };
  writeFirstSignInFile(dataDir, signIn);
  await payload.create({
    collection: 'users',
    data: { email: adminEmail, password: signIn.password, role: 'admin' },
    overrideAccess: true,
    depth: 0,
  });
  return signIn;
}
