import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Address } from '../src/routing/addresses.ts';
import { digestOf } from '../src/rendering/answerDigests.ts';
import type { Rendered, Site } from '../src/rendering/renderer.ts';
import { openKeptFiles } from './keptFiles.ts';
import { emptyList, readPageList, writePageList, type KeptPage } from './pageList.ts';
import { createFolders } from './placeFile.ts';

/** Writes the pages of a release: those that would come out the same are taken over from the last build. */
export type PageFiles = {
  /** Puts the kept page of an address into the release; false where it has to be rendered. */
  place: (address: Address) => boolean;
  write: (address: Address, rendered: Rendered) => void;
  /** Keeps this build for the next one, and forgets what only the last one had. */
  close: () => void;
};

type Options = {
  /** The release. */
  outDir: string;
  /** Where pages are kept, with their list beside it in `FOLDER.json`; undefined where none are. */
  keptIn?: string | undefined;
  /** What all pages are made with: the compilation, the program, the address of the site. */
  means: string;
  /** Whether every page is rendered, whatever is kept. */
  fromNothing: boolean;
};

export function openPageFiles({ keptIn, ...options }: Options, site: Site): PageFiles {
  const targetOf = createTargets(options.outDir);
  return keptIn === undefined
    ? writtenOnly(targetOf)
    : takenOver({ ...options, keptIn }, site, targetOf);
}

/** Returns a function for the file of an address, which makes its folder. */
function createTargets(outDir: string): (address: Address) => string {
  const inFolder = createFolders();
  return ({ path: address }) =>
    inFolder(path.join(outDir, address, address.endsWith('/') ? 'index.html' : ''));
}

function writtenOnly(targetOf: (address: Address) => string): PageFiles {
  return {
    place: () => false,
    write: (address, { content }) => {
      if (content !== undefined) writeFileSync(targetOf(address), content);
    },
    close: () => undefined,
  };
}

function takenOver(
  { keptIn, means, fromNothing }: Omit<Options, 'outDir'> & { keptIn: string },
  { digestOf: answerOf, references }: Site,
  targetOf: (address: Address) => string,
): PageFiles {
  const files = openKeptFiles(keptIn);
  const list = `${keptIn}.json`;
  const before = fromNothing ? emptyList : readPageList(list, means);
  const pages = new Map<string, KeptPage>();
  const isSame = (question: string) => before.answers.get(question) === answerOf(question);
  return {
    place: (address) => {
      const page = before.pages.get(address.path);
      if (page?.address !== digestOfAddress(address) || !page.questions.every(isSame)) return false;
      if (page.content !== undefined && !files.place(page.content, targetOf(address))) return false;
      page.references.forEach(references.use);
      pages.set(address.path, page);
      return true;
    },
    write: (address, { content, ...madeFrom }) => {
      pages.set(address.path, {
        ...madeFrom,
        address: digestOfAddress(address),
        content: content === undefined ? undefined : files.write(content, targetOf(address)),
      });
    },
    close: () => {
      writePageList(list, means, { pages, answers: answersTo(pages, answerOf) });
      files.forgetUnused();
    },
  };
}

function digestOfAddress({ pattern, locale, page }: Address): string {
  return digestOf(JSON.stringify([pattern, locale, page]));
}

function answersTo(
  pages: ReadonlyMap<string, KeptPage>,
  answerOf: Site['digestOf'],
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { questions } of pages.values())
    for (const question of questions) answers.set(question, answerOf(question) ?? '');
  return answers;
}
