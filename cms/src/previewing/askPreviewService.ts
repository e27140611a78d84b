import {
  previewKeyHeader,
  previewServiceFile,
  previewServiceSchema,
} from 'content-models/storage/previewService';
import { readJson } from '../publication/liveRelease.ts';

/** How long an answer is waited for, in milliseconds: the service reads a large catalogue when it starts. */
const patienceMs = 20_000;

/**
 * Asks the service of the site that renders previews, on this machine: see `site/preview.ts` for what it answers.
 * @param body sent by POST; without it the question is a GET
 * @returns undefined where the service does not answer.
 */
export async function askPreviewService(
  dataDir: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
): Promise<Response | undefined> {
  const service = await readJson(previewServiceSchema, previewServiceFile(dataDir));
  if (!service) return undefined;
  try {
    return await fetch(`http://127.0.0.1:${service.port}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { [previewKeyHeader]: service.key },
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    return undefined;
  }
}
