import { recordName, recordOfFile } from 'content-models/snapshot/recordName';
import type { Locale } from 'content-models/locales';
import type { Payload } from 'payload';
import { readEnvironment } from '../env.ts';
import { heldNotice, readHeldRecords } from '../publication/heldOnSite.ts';
import { adminTexts } from './adminTexts.ts';
import { settingsPath } from './settingsPath.ts';

/** The records that the last publication of the site held back, why, and the way to each of them. */
export async function HeldRecords({ payload, language }: { payload: Payload; language: Locale }) {
  const held = await readHeldRecords(readEnvironment().dataDir);
  if (held.length === 0) return null;
  const texts = adminTexts[language];
  const items = await Promise.all(
    held.map(async (record) => ({
      file: record.file,
      name: recordName(record.file)[language],
      href: await editingPath(payload, record.file),
      ...heldNotice(record, language),
    })),
  );
  return (
    <div className="arraigo-notice" role="status">
      <h2>{texts.held}</h2>
      <p>{texts.heldText}</p>
      <ul>
        {items.map(({ file, name, href, outcome, problems }) => (
          <li key={file}>
            <a href={href}>{name}</a>. {outcome}
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The form of a record, or the list of its kind where it is gone. */
async function editingPath(payload: Payload, file: string): Promise<string> {
  const record = recordOfFile(file);
  if (!record) return settingsPath;
  const { docs } = await payload.find({
    collection: record.kind,
    where: { code: { equals: record.code } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const id = docs[0]?.id;
  return `/admin/collections/${record.kind}${id === undefined ? '' : `/${id}`}`;
}
