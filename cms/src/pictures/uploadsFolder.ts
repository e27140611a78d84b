import { join } from 'node:path';

/** The folder of uploaded originals, without their metadata, and their thumbnails. */
export function uploadsFolder(dataDir: string): string {
  return join(dataDir, 'uploads');
}
