/**
 * Runs once when the server starts, before it answers anybody: Payload would otherwise open the database,
 * and migrate it, only at the first visit. There is an administrator from the first answer on.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServer } = await import('./server/startServer.ts');
  const { default: config } = await import('./payload.config.ts');
  await startServer(config);
}
