import type { Locale } from 'content-models/locales';
import type { Payload, TypedUser } from 'payload';
import { settingsPath } from '../settingsPath.ts';
import { OperatorForm } from './OperatorForm.tsx';
import { missingParts } from './missingParts.ts';
import { operatorTexts } from './operatorTexts.ts';
import { isPutOff } from './putOff.ts';

/**
 * Asks an administrator on the home who publishes the catalogue, where to write, and under which licence: what of it the
 * settings do not say. Put off, a line says what the site leaves unsaid.
 */
export async function OperatorQuestion({
  payload,
  user,
  language,
}: {
  payload: Payload;
  user: TypedUser;
  language: Locale;
}) {
  if (user.role !== 'admin') return null;
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    locale: 'es',
    depth: 0,
    overrideAccess: true,
  });
  const missing = missingParts(settings);
  if (missing.length === 0) return null;
  if (!(await isPutOff(payload, user, new Date()))) return <OperatorForm missing={missing} />;
  const texts = operatorTexts[language];
  return (
    <p>
      {texts.lacking} {missing.map((part) => texts.lackingPart[part]).join('; ')}.{' '}
      <a href={settingsPath}>{texts.complete}</a>
    </p>
  );
}
