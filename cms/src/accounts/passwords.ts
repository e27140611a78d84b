import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const scrypt = promisify<string, string, number, Buffer>(crypto.scrypt);

/** A random password: 144 bits in 24 characters (base64url). */
export function generatePassword(): string {
  return crypto.randomBytes(18).toString('base64url');
}

/** A salted scrypt hash of a password, to recognize the same password later. */
export async function digestOf(password: string): Promise<string> {
  const salt = crypto.randomBytes(16).toString('hex');
  return `${salt}:${(await scrypt(password, salt, 32)).toString('hex')}`;
}

/** Verifies a password against a hash of {@link digestOf}, in constant time; false where there is no hash. */
export async function matchesDigest(
  password: string,
  digest: string | undefined,
): Promise<boolean> {
  const [salt, key] = digest?.split(':') ?? [];
  if (!salt || !key) return false;
  return crypto.timingSafeEqual(await scrypt(password, salt, 32), Buffer.from(key, 'hex'));
}

/** How Payload 3.90 hashes passwords (`auth/strategies/local`): PBKDF2 with SHA-256; older hashes have no prefix. */
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 };
const older = { prefix: '', iterations: 25_000, bytes: 512 };

const storedSchema = z.object({ hash: z.string(), salt: z.string() });
const nobody = { hash: current.prefix + '0'.repeat(64), salt: '0'.repeat(64) };

/**
 * Verifies a password against the hash that Payload has stored, in constant time.
 * @param account the raw document of the account; undefined gives false after the same amount of work (no timing leak)
 */
export async function isPasswordOf(account: unknown, password: string): Promise<boolean> {
  const parsed = storedSchema.safeParse(account);
  const { hash, salt } = parsed.success ? parsed.data : nobody;
  const { prefix, iterations, bytes } = hash.startsWith(current.prefix) ? current : older;
  // Looked up on the module at call time, so that tests can spy on it.
  const derive = promisify(crypto.pbkdf2);
  const found = await derive(password, salt, iterations, bytes, 'sha256');
  const stored = Buffer.from(hash.slice(prefix.length), 'hex');
  const isSame = stored.length === found.length && crypto.timingSafeEqual(stored, found);
  return parsed.success && isSame;
}
