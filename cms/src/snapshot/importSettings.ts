import type { SiteSettings } from 'content-models/records/siteSettings';
import { contentFingerprint } from 'content-models/rules/readerDates';
import { locales } from 'content-models/locales';
import type { Cms } from '../database/Cms.ts';
import { findLedgerEntry, writeLedgerEntry } from '../publication/ledger.ts';
import { fromSiteSettings, readSettingsPair, toSiteSettings } from '../records/settings.ts';
import { reasonText, skipReasons, type ImportReport } from './importReport.ts';
import { inOneTransaction } from './oneTransaction.ts';

const key = 'settings';

/** Imports the site settings, unless they were edited here. */
export async function importSettings(
  { payload }: Cms,
  settings: SiteSettings,
  overwrite: boolean,
  report: ImportReport,
): Promise<void> {
  const existing = toSiteSettings(await readSettingsPair(payload));
  const [incoming, current] = [contentFingerprint(settings), contentFingerprint(existing)];
  if (incoming === current) {
    report.unchanged.push(key);
    return;
  }
  const entry = await findLedgerEntry(payload, key);
  const isUntouched =
    Object.keys(existing).length === 0 ? !entry : entry?.importedFingerprint === current;
  if (!isUntouched && !overwrite) {
    report.skipped.push({ code: key, reason: reasonText(skipReasons.changed) });
    return;
  }
  await inOneTransaction(payload, async (req) => {
    for (const locale of locales) {
      await payload.updateGlobal({
        slug: 'site-settings',
        data: fromSiteSettings(payload, settings, locale),
        locale,
        depth: 0,
        overrideAccess: true,
        req,
      });
    }
    const entry = {
      key,
      dates: undefined,
      fingerprint: incoming,
      importedFingerprint: incoming,
      approval: undefined,
      address: undefined,
    };
    await writeLedgerEntry(payload, entry, req);
  });
  report.updated.push(key);
}
