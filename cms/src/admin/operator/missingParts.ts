import type { SiteSetting } from '../../payload-types.ts';
import { operatorParts, type OperatorPart } from './operatorTexts.ts';

/** What the settings of the site do not say yet of whoever runs it. */
export function missingParts(settings: Partial<SiteSetting>): OperatorPart[] {
  const said: Record<OperatorPart, string | null | undefined> = {
    operatorName: settings.operatorName,
    contactAddress: settings.contactAddress,
    contentLicence: settings.contentLicence?.name,
  };
  return operatorParts.filter((part) => !said[part]);
}
