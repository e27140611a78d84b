import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, Buffer>(scrypt);

/** A password nobody can guess: 144 random bits in 24 characters. */
export function generatePassword(): string {
  return randomBytes(18).toString('base64url');
}

/** A digest from which a password cannot be read back, to tell it from another one later. */
export async function digestOf(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${(await derive(password, salt, 32)).toString('hex')}`;
}

export async function matchesDigest(
  password: string,
  digest: string | undefined,
): Promise<boolean> {
  const [salt, key] = digest?.split(':') ?? [];
  if (!salt || !key) return false;
  return timingSafeEqual(await derive(password, salt, 32), Buffer.from(key, 'hex'));
}
