import { createHash } from 'node:crypto';

export const settingsFile = 'settings.json';
export const manifestFile = 'manifest.json';

export const sha256 = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex');
