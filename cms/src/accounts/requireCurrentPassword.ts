import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { Bilingual } from 'content-models/locales';
import { z } from 'zod';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal, refusal } from '../refusals/messages.ts';
import { accountChange, ownChange } from './accountChange.ts';
import { admit } from './admission.ts';
import { isPasswordOf } from './passwords.ts';

export const currentPasswordLabel: Bilingual = {
  es: 'Contraseña actual (para cambiar la contraseña o el correo)',
  en: 'Current password (to change the password or the e-mail address)',
};

const argsSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  data: z.looseObject({}).catch({}),
});

/**
 * Changing one's own password or e-mail address requires the current password: a session left open is not enough to
 * take an account over. The field `currentPassword` is removed from the data here and never stored. Administrators
 * change other accounts without it (the password that they set is temporary), one account at a time.
 * @throws APIError 400 where several accounts are changed at once; ValidationError where the current password is
 * missing or wrong.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update') return args;
  const { id, data } = argsSchema.parse(args);
  if (!overrideAccess) {
    if (id === undefined) refuseBulkChange(req, data);
    const own = ownChange(req.user, id, data);
    if (own) await checkCurrentPassword(req, own, accountChange(data).currentPassword);
  }
  const { currentPassword, ...rest } = data;
  return currentPassword === undefined ? args : { ...args, data: rest };
};

function refuseBulkChange(req: PayloadRequest, data: unknown): void {
  const { password, hasEmail } = accountChange(data);
  if (password === '' && !hasEmail) return;
  throw refusal(
    req,
    {
      es: 'Las contraseñas y los correos se cambian en una cuenta cada vez: abra la cuenta y cámbielos allí.',
      en: 'Passwords and e-mail addresses are changed in one account at a time: open the account and change them there.',
    },
    400,
  );
}

async function checkCurrentPassword(
  req: PayloadRequest,
  own: { id: string | number; email: string },
  given: string,
): Promise<void> {
  if (given === '') {
    throw currentPasswordRefusal(req, {
      es: 'Escriba su contraseña actual: hace falta para cambiar la contraseña o el correo.',
      en: 'Write your current password: it is needed to change the password or the e-mail address.',
    });
  }
  await admit(req, own.email);
  const account: unknown = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: own.id } },
    req,
  });
  if (await isPasswordOf(account, given)) return;
  if (req.context.admission) req.context.admission.isWrong = true;
  throw currentPasswordRefusal(req, {
    es: 'Esa no es su contraseña actual: escríbala de nuevo.',
    en: 'That is not your current password: write it again.',
  });
}

function currentPasswordRefusal(req: PayloadRequest, message: Bilingual) {
  const language = languageOf(req);
  const label = currentPasswordLabel[language];
  return fieldRefusal(req, 'users', [
    { path: 'currentPassword', label, reason: message[language], message: message[language] },
  ]);
}
