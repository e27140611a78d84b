import type { PayloadRequest } from 'payload';
import { isObject } from '../records/values.ts';
import { refusal } from '../refusals/messages.ts';

type Operation = {
  req: PayloadRequest;
  overrideAccess?: boolean;
  operation?: string;
  args?: unknown;
};

/**
 * An account with a temporary password can only sign in, read itself and change the password. Every other operation is
 * refused here, on the server, whichever way it comes.
 * @throws APIError 403
 */
export function refuseUntilPasswordChanged({
  req,
  overrideAccess,
  operation,
  args,
}: Operation): void {
  const { user } = req;
  if (overrideAccess || !user?.mustChangePassword) return;
  if (operation && isAboutOwnAccount(args, operation, user.id)) return;
  throw refusal(req, {
    es: 'Primero cambie su contraseña temporal: abra su cuenta (/admin/account), escriba una nueva y guarde.',
    en: 'First change your temporary password: open your account (/admin/account), write a new one and save.',
  });
}

function isAboutOwnAccount(args: unknown, operation: string, userId: string | number): boolean {
  if (['login', 'logout', 'me', 'refresh'].includes(operation)) return true;
  if (!isObject(args) || !isObject(args.collection) || !isObject(args.collection.config))
    return false;
  if (args.collection.config.slug !== 'users') return false;
  // Access control limits reading to their own account; the admin's account page reads it in several ways.
  if (operation === 'read') return true;
  return (
    operation === 'update' &&
    args.id === userId &&
    isObject(args.data) &&
    Boolean(args.data.password)
  );
}
