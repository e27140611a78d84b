import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { refusal } from '../refusals/messages.ts';

type Change = {
  req: PayloadRequest;
  id?: string | number;
  originalDoc?: User;
  data?: Partial<User>;
};

/**
 * Refuses to delete or demote the last administrator, without whom accounts could not be managed any more.
 * @throws APIError 409
 */
export async function keepAnAdministrator({ req, id, originalDoc, data }: Change): Promise<void> {
  const account = id ?? originalDoc?.id;
  const isStaying = data && data.role !== 'editor';
  if (account === undefined || isStaying) return;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs.some((user) => user.id !== account) || !docs.some((user) => user.id === account)) return;
  throw refusal(
    req,
    {
      es: 'Es la última cuenta de administración: cree otra antes.',
      en: 'This is the last administrator’s account: create another one first.',
    },
    409,
  );
}
