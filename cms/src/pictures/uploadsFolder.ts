import { join } from 'node:path';

/** Under the data folder: the originals that editors uploaded, without their metadata, and their thumbnails. */
export function uploadsFolder(dataDir: string): string {
  return join(dataDir, 'uploads');
}
