import { siteSettingsSchema, type SiteSettings } from 'content-models/schemas/siteSettings';
import { parse } from 'content-models/parse';
import { settingsFile } from 'content-models/snapshot/files';
import type { Locale } from 'content-models/locales';
import type { Payload } from 'payload';
import type { SiteSetting } from '../payload-types.ts';
import { asWritten, group, localized, said } from './values.ts';

type SettingsPair = { es: Partial<SiteSetting>; en: Partial<SiteSetting> };

/** What the operator wrote about itself, in the shape of the schema. */
export function toSettingsInput({ es, en }: SettingsPair, common: Partial<SiteSetting> = es) {
  return asWritten({
    operatorName: localized(es.operatorName, en.operatorName),
    contactAddress: said(common.contactAddress),
    contentLicence: group({
      name: said(common.contentLicence?.name),
      url: said(common.contentLicence?.url),
    }),
    repositoryUrl: said(common.repositoryUrl),
  });
}

/** The settings of the site as they go into a snapshot. */
export function toSiteSettings(pair: SettingsPair): SiteSettings {
  return parse(siteSettingsSchema, toSettingsInput(pair), { file: settingsFile });
}

/** The settings in both languages. */
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
