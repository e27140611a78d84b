import path from 'node:path';
import { z } from 'zod';

/** The file in which the service that renders previews says where it listens on this machine, and the key to it. */
export const previewServiceFile = (dataDir: string): string => path.join(dataDir, 'preview.json');

export const previewServiceSchema = z.object({ port: z.number().int(), key: z.string() });

/** The header with the key: other users of this machine are not answered. */
export const previewKeyHeader = 'arraigo-preview-key';
