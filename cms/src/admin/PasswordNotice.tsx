import type { ServerProps } from 'payload';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

/** Notice on every page while the account has a temporary password: why pages are closed and where to change it. */
export function PasswordNotice({ i18n, user }: ServerProps) {
  if (user?.collection !== 'users' || !user.mustChangePassword) return null;
  const texts = adminTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-notice" role="status">
      {texts.passwordTitle}. <a href="/admin/account">{texts.passwordLink}</a>
    </p>
  );
}
