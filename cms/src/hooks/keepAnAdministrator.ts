import type { PayloadRequest } from 'payload';
import { refusal } from './messages.ts';
import type { User } from '../payload-types.ts';

type Change = {
  req: PayloadRequest;
  id?: string | number;
  originalDoc?: User;
  data?: Partial<User>;
};

/** Refuses to delete or demote the last administrator: nobody could manage accounts any more. */
export async function keepAnAdministrator({ req, id, originalDoc, data }: Change): Promise<void> {
  const account = id ?? originalDoc?.id;
  if (account === undefined || (data && data.role !== 'editor')) return;
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: account } }] },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) return;
  throw refusal(
    req,
    {
      es: 'Es la última cuenta de administración: cree otra antes.',
      en: 'This is the last administrator’s account: create another one first.',
    },
    409,
  );
}
