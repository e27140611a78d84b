import type { Payload } from 'payload';
import { z } from 'zod';

/**
 * A live record that was found torn. `restoredFrom` is the time of the version that was restored (ISO 8601), undefined
 * where there was no intact one.
 */
export type TornRecord = { code: string; foundAt: string; restoredFrom?: string | undefined };

const maximumKept = 50;

const tornSchema = z.object({
  code: z.string(),
  foundAt: z.iso.datetime(),
  restoredFrom: z.string().optional(),
});

/** The torn records found so far, newest first. */
export async function readTornRecords(payload: Payload): Promise<TornRecord[]> {
  const { torn } = await payload.findGlobal({
    slug: 'installation',
    depth: 0,
    overrideAccess: true,
  });
  return z.array(tornSchema).parse(torn ?? []);
}

/** Stores torn records for the admin; those that cannot be restored are stored once. */
export async function addTornRecords(payload: Payload, found: TornRecord[]): Promise<void> {
  if (found.length === 0) return;
  const before = await readTornRecords(payload);
  const news = found.filter(
    ({ code, restoredFrom }) => restoredFrom || before.every((one) => one.code !== code),
  );
  if (news.length === 0) return;
  await payload.updateGlobal({
    slug: 'installation',
    data: { torn: [...news, ...before].slice(0, maximumKept) },
    depth: 0,
    overrideAccess: true,
  });
}
