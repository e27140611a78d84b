import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const scrypt = promisify<string, string, number, Buffer>(crypto.scrypt);

/** A password nobody can guess: 144 random bits in 24 characters. */
export function generatePassword(): string {
  return crypto.randomBytes(18).toString('base64url');
}

/** A digest from which a password cannot be read back, to tell it from another one later. */
export async function digestOf(password: string): Promise<string> {
  const salt = crypto.randomBytes(16).toString('hex');
  return `${salt}:${(await scrypt(password, salt, 32)).toString('hex')}`;
}

export async function matchesDigest(
  password: string,
  digest: string | undefined,
): Promise<boolean> {
  const [salt, key] = digest?.split(':') ?? [];
  if (!salt || !key) return false;
  return crypto.timingSafeEqual(await scrypt(password, salt, 32), Buffer.from(key, 'hex'));
}

/** How Payload 3.90 keeps passwords (`auth/strategies/local`): PBKDF2 with SHA-256; what is older has no prefix. */
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 };
const older = { prefix: '', iterations: 25_000, bytes: 512 };

const storedSchema = z.object({ hash: z.string(), salt: z.string() });
const nobody = { hash: current.prefix + '0'.repeat(64), salt: '0'.repeat(64) };

/**
 * Whether this is the password of an account.
 * @param account as the database has it; without one the answer is no, after the same work
 */
export async function isPasswordOf(account: unknown, password: string): Promise<boolean> {
  const parsed = storedSchema.safeParse(account);
  const { hash, salt } = parsed.success ? parsed.data : nobody;
  const { prefix, iterations, bytes } = hash.startsWith(current.prefix) ? current : older;
  // Taken from the module at the time of the call: tests count the calls.
  const derive = promisify(crypto.pbkdf2);
  const found = await derive(password, salt, iterations, bytes, 'sha256');
  const stored = Buffer.from(hash.slice(prefix.length), 'hex');
  const isSame = stored.length === found.length && crypto.timingSafeEqual(stored, found);
  return parsed.success && isSame;
}
