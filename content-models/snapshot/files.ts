import { createHash } from 'node:crypto';

export const settingsFile = 'settings.json';
export const manifestFile = 'manifest.json';

/** The file of a record in a snapshot, by which it is also known: `practices/BP-0010.json`. */
export const recordFileOf = (kind: string, code: string): string => `${kind}/${code}.json`;

export const sha256 = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex');
