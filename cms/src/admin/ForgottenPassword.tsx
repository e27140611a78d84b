import type { ServerProps } from 'payload';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

/** Replaces Payload's link for forgotten passwords, which needs e-mail: Arraigo sends none. */
export function ForgottenPassword({ i18n }: ServerProps) {
  const texts = adminTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-forgotten">
      {texts.forgotten} <code>npm run reset-password -- EMAIL</code>
    </p>
  );
}
