import type { CollectionConfig, Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { accountName } from '../accounts/accountName.ts';
import { systemCollection } from '../database/systemCollection.ts';

/**
 * Who has a record open, at which tab of its form: one row for each account in each record. In the database, because
 * several instances of the CMS may share one; no version, snapshot or export has it, and what is old is deleted.
 */
export const Presences: CollectionConfig<'presences'> = systemCollection('presences', [
  // The record and the account.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'record', type: 'text', required: true, index: true },
  { name: 'account', type: 'text', required: true },
  { name: 'name', type: 'text' },
  { name: 'tab', type: 'text' },
  // Unix time in milliseconds.
  { name: 'seenAt', type: 'number', required: true, index: true },
]);

/** After this long without a word somebody is gone: the form reports every ten seconds. */
const goneMs = 40_000;
/** How old what is stored may become before a report is written: most reports only read. */
const writeEveryMs = 15_000;
/** More people than anybody wants to be told of. */
const mostTold = 20;

const reportSchema = z.object({
  collection: z.string().max(40),
  id: z.string().max(60),
  tab: z.string().max(80),
});

type Here = { key: string; record: string; account: string; name: string; tab: string };

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
    const record = `${collection}/${id}`;
    const account = String(user.id);
    const name = accountName(req);
    const others = await comeIn(req.payload, {
      key: `${record} ${account}`,
      record,
      account,
      name,
      tab,
    });
    return Response.json({ others }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

/** Notes that somebody is there, where that is not stored yet, and answers who else is. */
async function comeIn(payload: Payload, here: Here): Promise<{ name: string; tab: string }[]> {
  const now = Date.now();
  const { docs } = await payload.find({
    collection: 'presences',
    where: {
      and: [{ record: { equals: here.record } }, { seenAt: { greater_than: now - goneMs } }],
    },
    sort: 'name',
    pagination: false,
    limit: mostTold,
    depth: 0,
    overrideAccess: true,
  });
  const own = docs.find(({ account }) => account === here.account);
  const isStored = own?.tab === here.tab && own.name === here.name;
  if (!isStored || now - own.seenAt > writeEveryMs) await write(payload, here, now);
  return docs
    .filter(({ account }) => account !== here.account)
    .map(({ name, tab }) => ({ name: name ?? '', tab: tab ?? '' }));
}

/** Each step is one statement outside of any transaction, as for the counters of `accounts/attempts`. */
async function write(payload: Payload, here: Here, seenAt: number): Promise<void> {
  const data = { ...here, seenAt };
  const update = (): Promise<unknown> =>
    payload.db.updateOne({
      collection: 'presences',
      where: { key: { equals: here.key } },
      data,
      options: { atomic: true },
    });
  if (await update()) return;
  await payload.db.deleteMany({
    collection: 'presences',
    where: { seenAt: { less_than: seenAt - goneMs } },
  });
  try {
    await payload.db.create({ collection: 'presences', data });
  } catch (error) {
    // Race: another tab of the same account has come in.
    if (!(await update())) throw error;
  }
}
