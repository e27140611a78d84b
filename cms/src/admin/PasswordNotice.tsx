'use client';

import { useAuth, useTranslation } from '@payloadcms/ui';
import type { User } from '../payload-types.ts';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

/**
 * Notice on every page while the account has a temporary password: why pages are closed and where to change it. It goes as
 * soon as that is done, without the page being loaded anew.
 */
export function PasswordNotice() {
  const { user } = useAuth<User>();
  const { i18n } = useTranslation();
  if (!user?.mustChangePassword) return null;
  const texts = adminTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-notice" role="status">
      {texts.passwordTitle}. <a href="/admin/account">{texts.passwordLink}</a>
    </p>
  );
}
