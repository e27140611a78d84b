/**
 * Next's hook for the start of the server (https://nextjs.org/docs/app/guides/instrumentation): runs once, before the
 * first request is answered. Payload would otherwise open and migrate the database on the first request.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServer } = await import('./server/startServer.ts');
  const { default: config } = await import('./payload.config.ts');
  await startServer(config);
}
