import type { Payload } from 'payload';
import { z } from 'zod';

/**
 * A live record of which a part was missing, by its code: the moment of the version that was put back in its place, or
 * none where no whole version was left.
 */
export type TornRecord = { code: string; foundAt: string; restoredFrom?: string | undefined };

const maximumKept = 50;

const tornSchema = z.object({
  code: z.string(),
  foundAt: z.iso.datetime(),
  restoredFrom: z.string().optional(),
});

/** The torn records that were found so far, the newest first. */
export async function readTornRecords(payload: Payload): Promise<TornRecord[]> {
  const { torn } = await payload.findGlobal({
    slug: 'installation',
    depth: 0,
    overrideAccess: true,
  });
  return z.array(tornSchema).parse(torn ?? []);
}

/** Notes torn records for the admin; what cannot be restored is noted once. */
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
