import { issueText } from 'content-models/rules/issueText';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import type { GlobalBeforeValidateHook } from 'payload';
import type { SiteSetting } from '../payload-types.ts';
import { isolated } from '../records/pairs.ts';
import { toSettingsInput } from '../records/settings.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal } from '../refusals/messages.ts';

/** The argument of the hook, whose `data` Payload types as `any`. */
type SettingsChange = Omit<Parameters<GlobalBeforeValidateHook>[0], 'data'> & {
  data?: Partial<SiteSetting>;
};

/**
 * Validates the site settings on every save: they have no drafts and are public with the next publication.
 * @throws ValidationError
 */
export const checkSiteSettings: GlobalBeforeValidateHook = async ({
  data,
  global,
  req,
}: SettingsChange) => {
  const change = data ?? {};
  const locale = req.locale === 'en' ? 'en' : 'es';
  const stored = await req.payload.findGlobal({
    slug: 'site-settings',
    locale: locale === 'es' ? 'en' : 'es',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req: isolated(req),
  });
  const sent = { ...stored, ...change };
  const input = toSettingsInput(
    locale === 'es' ? { es: sent, en: stored } : { es: stored, en: sent },
    sent,
  );
  const parsed = siteSettingsSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return change;
  const language = languageOf(req);
  const describe = describeProblems(global.fields, language);
  throw fieldRefusal(
    req,
    global.slug,
    parsed.error.issues.map((issue) => describe(issue.path, issueText(issue, language))),
  );
};
