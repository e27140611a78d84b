import type { ServerProps } from 'payload';
import { adminTexts } from './adminTexts.ts';
import { languageOf } from '../refusals/language.ts';

/** On every page, as long as a temporary password keeps them closed: why, and where to change it. */
export function PasswordNotice({ i18n, user }: ServerProps) {
  if (user?.collection !== 'users' || !user.mustChangePassword) return null;
  const texts = adminTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-notice" role="status">
      {texts.passwordTitle}. <a href="/admin/account">{texts.passwordLink}</a>
    </p>
  );
}
