import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildCms } from '../builds/buildCms.ts';
import { captureNode } from '../processes/runNode.ts';
import { errorText, userError, warn, withHeartbeat } from '../terminal.ts';

/** Exponential backoff between retries, in milliseconds. */
const firstPauseMs = 5_000;
const longestPauseMs = 120_000;

/**
 * Prepares the database and builds the CMS, each where necessary.
 * @throws UserError
 */
export async function prepareCms(): Promise<void> {
  const { code, output } = await withHeartbeat(
    captureNode({
      script: join(import.meta.dirname, 'prepareDatabase.ts'),
      env: { NODE_ENV: 'production' },
    }),
  );
  if (code !== 0) throw printedError(output, code);
  if (output.trim() !== '') console.log(output.trimEnd());
  await buildCms();
}

/** The error as the child process has printed it, in both languages. */
function printedError(output: string, code: number): Error {
  const [spanish = '', ...rest] = output
    .replace(/^\s*✖ /, '')
    .trim()
    .split('\n');
  if (spanish !== '') return userError(spanish, rest.join('\n').trim());
  return userError(
    `La preparación de la base de datos terminó sin decir por qué (código ${code}).`,
    'The preparation of the database ended without saying why.',
  );
}

/**
 * Prepares the CMS while the public site is being served, retrying with exponential backoff: a fault may pass by itself
 * (a MongoDB server that starts later) or be repaired. Each different fault is reported once.
 */
export async function untilPrepared(siteUrl: string, stopping: AbortSignal): Promise<void> {
  let lastReported = '';
  for (let pause = firstPauseMs; !stopping.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
    try {
      await prepareCms();
      return;
    } catch (error) {
      if (stopping.aborted) return;
      if (withoutDigits(error) !== lastReported) reportFailure(error, siteUrl);
      lastReported = withoutDigits(error);
    }
    await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
  }
}

function reportFailure(error: unknown, siteUrl: string): void {
  console.error('\n✖', errorText(error));
  warn(
    `El CMS no puede ponerse en marcha (la causa está arriba). El sitio público sigue en ${siteUrl}. Corrija la causa: se intenta de nuevo cada dos minutos, sin más avisos; para no esperar, o para restaurar una copia de seguridad, detenga Arraigo (Ctrl-C) y repita "npm start".`,
    `The CMS cannot start (the cause is above). The public site goes on at ${siteUrl}. Mend the cause: it is tried again every two minutes without further warnings; so as not to wait, or to restore a backup, stop Arraigo (Ctrl-C) and run "npm start" again.`,
  );
}

/** Identifies a fault by its text without numbers, such as times. */
function withoutDigits(error: unknown): string {
  return errorText(error).replace(/\d+/g, '');
}
