import { writeWhole } from 'content-models/storage/writeWhole';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The credentials of the first administrator. */
export type FirstSignIn = { address: string; email: string; password: string };

/** The file with the credentials of the first administrator. */
export function firstSignInFile(dataDir: string): string {
  return join(dataDir, 'first-sign-in.txt');
}

/**
 * Writes the credentials into a file that only its owner can read (mode 0600). It is deleted when the password is
 * changed.
 */
export function writeFirstSignInFile(
  dataDir: string,
  { address, email, password }: FirstSignIn,
): void {
  const lines = [
    'Arraigo: primer acceso · first sign-in',
    '',
    `Dirección · Address     ${address}`,
    `Correo · E-mail         ${email}`,
    `Contraseña · Password   ${password}`,
    '',
    'Al entrar hay que cambiarla; entonces este archivo se borra.',
    'It must be changed on signing in; this file is deleted then.',
    '',
  ];
  writeWhole(firstSignInFile(dataDir), lines.join('\n'), { mode: 0o600 });
}

/** Deletes the file if it is about this account. */
export async function forgetFirstSignInFile(dataDir: string, email: string): Promise<void> {
  const file = firstSignInFile(dataDir);
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.split(/\s+/).includes(email)) await rm(file, { force: true });
}
