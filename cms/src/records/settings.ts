import { fieldsIn } from 'content-models/derived/fieldsOf';
import type { Locale } from 'content-models/locales';
import { parse } from 'content-models/parse';
import { siteSettingsSchema, type SiteSettings } from 'content-models/records/siteSettings';
import { settingsFile } from 'content-models/snapshot/files';
import type { Payload } from 'payload';
import type { SiteSetting } from '../payload-types.ts';
import { asSettingsForm } from './asForm.ts';
import { fromObject } from './fromRecord.ts';
import { toObject } from './toRecord.ts';
import { asJson } from './values.ts';

type SettingsPair = { es: Partial<SiteSetting>; en: Partial<SiteSetting> };

const fields = fieldsIn(siteSettingsSchema);

/** Converts the site settings to the input of their schema. */
export function toSettingsInput({ es, en }: SettingsPair, common: Partial<SiteSetting> = es) {
  return asJson(toObject(fields, { common, es, en }, () => undefined));
}

/**
 * The site settings for a snapshot.
 * @throws ContentError where they are invalid.
 */
export function toSiteSettings(pair: SettingsPair): SiteSettings {
  return parse(siteSettingsSchema, toSettingsInput(pair), { file: settingsFile });
}

/** Converts site settings to a form in one language. */
export function fromSiteSettings(payload: Payload, settings: SiteSettings, locale: Locale) {
  return asSettingsForm(
    payload,
    fromObject(fields, settings, locale, (_kind, code) => code),
  );
}

/** Reads the site settings in both languages. */
export async function readSettingsPair(payload: Payload): Promise<SettingsPair> {
  const read = (locale: Locale) =>
    payload.findGlobal({
      slug: 'site-settings',
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
    });
  return { es: await read('es'), en: await read('en') };
}
