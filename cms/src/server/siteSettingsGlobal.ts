import type { GlobalConfig } from 'payload';
import { administrator, signedIn } from '../accounts/access.ts';
import { refuseUntilPasswordChanged } from '../accounts/refuseUntilPasswordChanged.ts';
import { takingOver } from '../fields/takingOver.ts';
import { SiteSettings } from '../globals/SiteSettings.ts';
import { tellPublisherOfSettings } from '../releasing/tellPublisher.ts';
import { checkGlobalWriting } from '../requests/checkWriting.ts';
import { checkSiteSettings } from '../saving/checkSiteSettings.ts';

/** The global of the site settings: form, access control and hooks. */
export const siteSettingsGlobal: GlobalConfig = {
  ...SiteSettings,
  slug: 'site-settings',
  admin: {
    ...SiteSettings.admin,
    hideAPIURL: true,
    components: {
      elements: {
        SaveButton: '/admin/saving/SaveAgain.tsx#SaveAgain',
        beforeDocumentControls: takingOver,
      },
    },
  },
  access: { read: signedIn, update: administrator, readVersions: administrator },
  versions: false,
  hooks: {
    beforeOperation: [refuseUntilPasswordChanged, checkGlobalWriting],
    beforeValidate: [checkSiteSettings],
    afterChange: [tellPublisherOfSettings],
  },
};
