import type { CollectionBeforeOperationHook } from 'payload';
import { matchesDigest } from '../accounts/passwords.ts';
import { refusal } from './messages.ts';

const minimum = 12;

/** A password has at least 12 characters however it is set (Payload asks for 3), and a temporary one is really replaced. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return;
  const password = 'data' in args ? passwordIn(args.data) : undefined;
  if (password === undefined) return;
  if (password.length < minimum) {
    throw refusal(
      req,
      {
        es: `La contraseña es demasiado corta: use ${minimum} caracteres o más.`,
        en: `The password is too short: use ${minimum} characters or more.`,
      },
      400,
    );
  }
  if (req.user?.mustChangePassword) {
    const account: unknown = await req.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: req.user.id } },
      req,
    });
    if (await matchesDigest(password, digestIn(account))) {
      throw refusal(
        req,
        {
          es: 'Esa es la contraseña temporal: elija otra.',
          en: 'That is the temporary password: choose another one.',
        },
        400,
      );
    }
  }
};

function passwordIn(data: unknown): string | undefined {
  const found =
    typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function digestIn(account: unknown): string | undefined {
  const found =
    typeof account === 'object' && account !== null && 'temporaryPasswordDigest' in account
      ? account.temporaryPasswordDigest
      : undefined;
  return typeof found === 'string' ? found : undefined;
}
