import { locales, type Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { createPrinter, type Printer } from '../handouts/printPdf.ts';
import { writeDocx } from '../handouts/writeDocx.ts';
import { handoutFormats, handoutPath, type HandoutFormat } from '../src/addresses/handoutPath.ts';
import { createCatalogue, type Catalogue } from '../src/catalogue/catalogue.ts';
import { assemblePracticeHandout, details } from '../src/handout/assemblePracticeHandout.ts';
import type { Handout } from '../src/handout/Handout.ts';
import { digestOf } from '../src/rendering/answerDigests.ts';
import { codeVersion } from './codeVersion.ts';
import { openMadeFiles } from './madeFiles.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  cacheDir: string | undefined;
};

/** As many sheets as one hands round in a meeting: one, printed on both sides. */
const mostPages = 2;

/**
 * Writes the handouts of every practice, as PDF and as Word, in each language that it has. Those of the last build are
 * taken over: their names in the cache are derived from what they say and from the code that makes them.
 */
export async function writeHandouts({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
}: Options): Promise<void> {
  const catalogue = createCatalogue(snapshot);
  const made = openMadeFiles(cacheDir, outDir);
  const printer = createPrinter();
  for (const { practice, locale } of withHandout(catalogue)) {
    const tell = telling(practice, { catalogue, locale, siteUrl });
    const digest = digestOf(`${codeVersion}\n${JSON.stringify(tell(0))}`);
    const fitting = memoized(() => fit(tell, printer));
    const make = {
      pdf: () => Promise.resolve(fitting().pdf),
      docx: () => writeDocx(fitting().handout),
    } satisfies Record<HandoutFormat, () => Promise<Uint8Array>>;
    for (const format of handoutFormats)
      await made.place(
        `${practice.code}-${locale}-${digest}.${format}`,
        make[format],
        handoutPath(practice.slug, format, locale),
      );
  }
}

/** A withdrawn entry has nothing to take along. */
function withHandout(catalogue: Catalogue): { practice: Practice; locale: Locale }[] {
  return locales.flatMap((locale) =>
    catalogue
      .entriesWithPage(locale)
      .filter(({ lifecycle }) => lifecycle !== 'withdrawn')
      .map((practice) => ({ practice, locale })),
  );
}

type Tell = (step: number) => Handout | undefined;

/** A handout with less and less detail; undefined after the last step. */
function telling(
  practice: Practice,
  page: { catalogue: Catalogue; locale: Locale; siteUrl: string },
): Tell {
  return (step) => {
    const detail = details[step];
    return detail && assemblePracticeHandout(practice, { ...page, detail });
  };
}

/** The most that fits on the pages; where even the least does not, that. */
function fit(tell: Tell, printer: Printer, step = 0): { handout: Handout; pdf: Uint8Array } {
  const handout = tell(step);
  if (!handout) throw new Error('A handout has at least one level of detail.');
  const { pdf, pages } = printer.print(handout);
  return pages <= mostPages || !tell(step + 1) ? { handout, pdf } : fit(tell, printer, step + 1);
}

/** Both files of a handout are made from the same words. */
function memoized<Result>(make: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= make());
}
