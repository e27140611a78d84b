import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { builtSiteOf } from '../../fixtures/builtSite.ts';
import { fullCatalogue, special } from '../../fixtures/fullCatalogue.ts';

/** Texts that a spreadsheet would run as formulas (CSV injection). */
export const hostileTexts = [
  '=HYPERLINK("http://evil.example","Abrir")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '"=1+1"',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  'Texto; =1+1',
  'Texto;"=1+1"',
  'Texto\n=1+1',
  '\u200b=1+1',
  '\u0000=1+1',
] as const;

/** The test catalogue with a hostile first entry, without any settings. */
async function hostileCatalogue(): Promise<Snapshot> {
  const { snapshot } = await fullCatalogue();
  return { ...snapshot, settings: {}, practices: snapshot.practices.map(hostile) };
}

/** Its site, built once per test run. */
export const hostileSite = () => builtSiteOf('site-of-hostile', writeHostileCatalogue);

async function writeHostileCatalogue(folder: string): Promise<void> {
  const { media } = await fullCatalogue();
  await writeSnapshot(folder, await hostileCatalogue(), media);
}

function hostile(practice: Practice, index: number): Practice {
  if (index + 1 !== special.rich) return practice;
  const [text = ''] = hostileTexts;
  return {
    ...practice,
    title: { es: text, en: text },
    alternativeNames: [...hostileTexts.map((each) => each.trim()), 'uno | dos', '|'],
    description: {
      es: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
      en: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    },
    facts: practice.facts.map((fact) => ({ ...fact, value: -5 })),
  };
}
