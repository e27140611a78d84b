import type { Endpoint } from 'payload';
import { z } from 'zod';

/** Somebody who has a record open: the account, its name and the tab of the form. */
type Present = { name: string; tab: string; seenAt: number };

/** After this long without a word somebody is gone: the form reports every ten seconds. */
const goneMs = 30_000;
const mostRecords = 1_000;

/** Who is in which record, in the memory of this process: an instance knows of its own editors alone. */
const records = new Map<string, Map<string, Present>>();

const reportSchema = z.object({
  collection: z.string().max(40),
  id: z.string().max(60),
  tab: z.string().max(80),
});

/**
 * `POST /api/presence` with `{ collection, id, tab }`: tells that one's own account has a record open at a tab.
 * Answers 200 `{ others: [{ name, tab }] }`, who else has it open; 401 without a session or with a temporary password, 400 for another body.
 */
export const presence: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!user || ('mustChangePassword' in user && user.mustChangePassword))
      return Response.json({ others: [] }, { status: 401 });
    const report = reportSchema.safeParse(await req.json?.().catch(() => undefined));
    if (!report.success) return Response.json({ others: [] }, { status: 400 });
    const { collection, id, tab } = report.data;
    const name = ('name' in user && user.name) || user.email || '';
    const others = comeIn(`${collection}/${id}`, String(user.id), {
      name,
      tab,
      seenAt: Date.now(),
    });
    return Response.json({ others }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

function comeIn(record: string, account: string, present: Present) {
  const here = records.get(record) ?? new Map<string, Present>();
  here.set(account, present);
  for (const [other, { seenAt }] of here) if (present.seenAt - seenAt > goneMs) here.delete(other);
  // The least recently reported record is forgotten first.
  records.delete(record);
  records.set(record, here);
  const [oldest] = records.keys();
  if (records.size > mostRecords && oldest !== undefined) records.delete(oldest);
  return [...here]
    .filter(([other]) => other !== account)
    .map(([, { name, tab }]) => ({ name, tab }));
}
