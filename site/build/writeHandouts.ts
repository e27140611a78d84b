import type { Snapshot } from 'content-models/snapshot/snapshot';
import { createPrinter, type Printer } from '../handouts/printPdf.ts';
import { writeDocx } from '../handouts/writeDocx.ts';
import { drawCode } from '../handouts/qrCode.ts';
import { handoutPath, type HandoutFile } from '../src/addresses/handoutPath.ts';
import type { Handout } from '../src/handout/Handout.ts';
import { allHandouts, type OfferedHandout } from '../src/handout/handouts.ts';
import { writeSheet } from '../src/handout/sheetFile.ts';
import { openMadeFiles } from './madeFiles.ts';
import { memoized, openToldWords } from './toldWords.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  cacheDir: string | undefined;
  /** Whether the words of every file are put together, whatever the last build kept. */
  fromNothing: boolean;
};

/** As many pages as one hands round in a meeting: a sheet, printed on both sides. */
const mostPages = 2;

/**
 * Writes the handouts of practices and countries, as PDF and as Word, in each language that their pages have. Those of the
 * last build are taken over: their names in the cache are derived from what they say and from the code that makes them.
 * Those of practices are published as words, too, of which a browser makes the file of a dossier.
 */
export async function writeHandouts({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
  fromNothing,
}: Options): Promise<void> {
  const made = openMadeFiles(cacheDir, outDir);
  const printer = createPrinter();
  const words = openToldWords({ snapshot, siteUrl, cacheDir, fromNothing, name: 'handouts' });
  for (const { page, locale, tellings } of allHandouts(words.catalogue, siteUrl)) {
    const digest = words.digestOf(handoutPath(page, 'pdf', locale), tellings[0]);
    // All files of a handout are made from the same words.
    const fitting = memoized(() => fit(tellings, printer));
    const make = {
      pdf: () => Promise.resolve(fitting().pdf),
      docx: () => writeDocx(fitting().handout),
      json: async () => {
        const { handout } = fitting();
        return Buffer.from(writeSheet(handout, await drawCode(handout.url)));
      },
    } satisfies Record<HandoutFile, () => Promise<Uint8Array>>;
    const files: HandoutFile[] = [
      'pdf',
      'docx',
      ...(page.kind === 'entry' ? ['json' as const] : []),
    ];
    for (const format of files)
      await made.place(
        `handout-${digest}.${format}`,
        make[format],
        handoutPath(page, format, locale),
      );
  }
  words.save();
}

/** The most that fits on the pages; where even the least does not, that. */
function fit(
  [tell, next, ...others]: OfferedHandout['tellings'],
  printer: Printer,
): { handout: Handout; pdf: Uint8Array } {
  const handout = tell();
  const { pdf, pages } = printer.print(handout);
  return pages <= mostPages || !next ? { handout, pdf } : fit([next, ...others], printer);
}
