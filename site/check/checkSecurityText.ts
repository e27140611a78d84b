import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { newestChange } from '../src/catalogue/newestDay.ts';
import { securityText, securityTextPath } from '../src/documents/securityText.ts';

/** Checks that `security.txt` names the contact of the settings, and that there is no such file without one. */
export function checkSecurityText(
  files: ReadonlySet<string>,
  folder: string,
  snapshot: Snapshot,
  siteUrl: string,
): string[] {
  const name = securityTextPath.slice(1);
  const expected = securityText(snapshot.settings, newestChange(snapshot), siteUrl);
  const present = files.has(name) ? readFileSync(path.join(folder, name), 'utf8') : undefined;
  const strangers = [...files].filter(
    (file) => /(^|\/)\./.test(file) && file.replace(/\.(br|gz)$/, '') !== name,
  );
  return [
    ...(present === expected
      ? []
      : [`${name}: is not what the settings of the site say; build the site again.`]),
    ...strangers.map((file) => `${file}: a hidden file does not belong into a release.`),
  ];
}
