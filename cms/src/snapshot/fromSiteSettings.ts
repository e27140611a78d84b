import type { Locale } from 'content-models/locales';
import type { SiteSettings } from 'content-models/schemas/siteSettings';
import { textIn } from './values.ts';

/** The settings of the site as a form in one language. */
export function fromSiteSettings(settings: SiteSettings, locale: Locale) {
  return {
    operatorName: textIn(settings.operatorName, locale),
    contactAddress: settings.contactAddress ?? null,
    contentLicence: {
      name: settings.contentLicence?.name ?? null,
      url: settings.contentLicence?.url ?? null,
    },
    repositoryUrl: settings.repositoryUrl ?? null,
  };
}
