import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { refusal } from '../refusals/messages.ts';
import { matchesDigest } from './passwords.ts';
import { passwordProblem } from './passwordStrength.ts';

const text = z.string().catch('');
const wordsSchema = z.looseObject({ email: text, name: text }).catch({ email: '', name: '' });
const argsSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  data: z.looseObject({ password: z.string().min(1), email: text, name: text }),
});
const digestSchema = z.looseObject({ temporaryPasswordDigest: z.string() });

/**
 * Password policy, whichever way a password is set (Payload itself only requires 3 characters): long enough, not easily
 * guessed, and a temporary password is not replaced by itself.
 * @throws APIError 400 with what is wrong.
 */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return;
  const parsed = argsSchema.safeParse(args).data;
  if (!parsed) return;
  const { id, data } = parsed;
  const account = id === undefined ? undefined : await accountOf(req, id);
  const before = wordsSchema.parse(account);
  const problem = await passwordProblem(data.password, [
    data.email,
    data.name,
    before.email,
    before.name,
  ]);
  if (problem) throw refusal(req, problem, 400);
  if (!req.user?.mustChangePassword || id !== req.user.id) return;
  const temporary = digestSchema.safeParse(account).data?.temporaryPasswordDigest;
  if (await matchesDigest(data.password, temporary)) {
    throw refusal(
      req,
      {
        es: 'Esa es la contraseña temporal: elija otra.',
        en: 'That is the temporary password: choose another one.',
      },
      400,
    );
  }
};

async function accountOf(req: PayloadRequest, id: string | number): Promise<unknown> {
  return req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
}
