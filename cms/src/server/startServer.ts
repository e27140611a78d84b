import { getPayload, type SanitizedConfig } from 'payload';
import { markClientAddresses } from '../accounts/clientAddress.ts';
import { ensureFirstAdministrator } from '../accounts/ensureFirstAdministrator.ts';
import { firstSignInFile } from '../accounts/firstSignIn.ts';
import { environmentWarnings, readEnvironment } from '../env.ts';

/** Initializes the server: client addresses, database, first administrator; logs warnings about the environment. */
export async function startServer(config: Promise<SanitizedConfig>): Promise<void> {
  const environment = readEnvironment();
  markClientAddresses(environment.trustedProxies);
  const payload = await getPayload({ config });
  for (const { es, en } of environmentWarnings(environment)) payload.logger.warn(`${es} · ${en}`);
  const firstSignIn = await ensureFirstAdministrator(payload, environment);
  if (firstSignIn)
    payload.logger.info(
      `How to sign in for the first time: ${firstSignInFile(environment.dataDir)}`,
    );
}
