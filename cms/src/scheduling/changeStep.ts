import type { PayloadRequest } from 'payload';
import { accountName } from '../accounts/accountName.ts';

/** Takes away a step that is not over. */
export async function removeStep(id: string, { payload }: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({
    collection: 'plannedSteps',
    where: { and: [{ id: { equals: id } }, { state: { in: ['waiting', 'failed'] } }] },
  });
}

/** Has a step that was refused done again, at once and in the name of who asks. */
export async function tryStepAgain(id: string, req: PayloadRequest): Promise<void> {
  const { payload, user } = req;
  if (!user) return;
  await payload.db.updateOne({
    collection: 'plannedSteps',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }] },
    data: {
      state: 'waiting',
      account: user.id,
      name: accountName(req),
      settledAt: null,
      problem: null,
    },
    returning: false,
  });
}
