import type { ServerProps } from 'payload';
import { adminTexts } from './adminTexts.ts';
import { languageOf } from '../refusals/language.ts';

/** What to do about a forgotten password: Arraigo sends no mail, so Payload's own link would lead nowhere. */
export function ForgottenPassword({ i18n }: ServerProps) {
  const texts = adminTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-forgotten">
      {texts.forgotten} <code>npm run reset-password -- EMAIL</code>
    </p>
  );
}
