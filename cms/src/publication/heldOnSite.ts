import type { Locale } from 'content-models/locales';
import type { HeldRecord } from 'content-models/storage/heldRecord';
import { liveReleaseId, releaseFile, releaseSchema } from 'content-models/storage/releases';
import { readJson } from './liveRelease.ts';

/** The records that the live site does not show as they were published in the CMS; none before the first publication. */
export async function readHeldRecords(dataDir: string): Promise<HeldRecord[]> {
  const id = await liveReleaseId(dataDir);
  const release = id && (await readJson(releaseSchema, releaseFile(dataDir, id)));
  return (release && release.held) || [];
}

/** What became of a record at the last publication of the site, and why, for whoever edits it. */
export type HeldNotice = { outcome: string; problems: string[] };

export function heldNotice({ standing, problems }: HeldRecord, language: Locale): HeldNotice {
  return {
    outcome: outcomes[standing][language],
    problems: problems.map((problem) => problem[language]),
  };
}

const outcomes: Record<HeldRecord['standing'], Record<Locale, string>> = {
  'as-it-was': {
    es: 'El sitio todavía lo muestra como estaba: la última publicación no pudo tomarlo como está aquí.',
    en: 'The site still shows it as it was: the last publication could not take it as it is here.',
  },
  'left-out': {
    es: 'El sitio no lo muestra: la última publicación no pudo tomarlo como está aquí.',
    en: 'The site does not show it: the last publication could not take it as it is here.',
  },
  'with-a-fault': {
    es: 'El sitio lo muestra, con un fallo que encontró la última publicación.',
    en: 'The site shows it, with a fault that the last publication found.',
  },
};
