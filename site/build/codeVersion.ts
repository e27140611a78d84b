import path from 'node:path';
import { sourcesDigest } from 'content-models/storage/sourcesDigest';

const repository = path.join(import.meta.dirname, '../..');

/**
 * The version of this package's code, with everything that it is made with. It is that of the files when the process
 * loaded them: one that goes on for long must not keep results of its code under the version of newer files.
 */
export const codeVersion = await sourcesDigest(repository, [
  'site',
  'content-models',
  'pnpm-lock.yaml',
]);
