import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Address } from '../src/routing/addresses.ts';
import { digestOf } from '../src/rendering/answerDigests.ts';
import type { Rendered, Site } from '../src/rendering/renderer.ts';
import { openKeptFiles } from './keptFiles.ts';
import { openPageList } from './pageList.ts';
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
  const list = openPageList({ file: `${keptIn}.json`, means, answerOf, fromNothing });
  return {
    place: (address) => {
      const page = list.find(address.path);
      if (page?.address !== digestOfAddress(address)) return false;
      if (page.content !== undefined && !files.place(page.content, targetOf(address))) return false;
      page.references.forEach(references.use);
      list.keep(address.path, page);
      return true;
    },
    write: (address, { content, ...madeFrom }) => {
      list.keep(address.path, {
        ...madeFrom,
        address: digestOfAddress(address),
        content: content === undefined ? undefined : files.write(content, targetOf(address)),
      });
    },
    close: () => {
      list.save();
      files.forgetUnused();
    },
  };
}

function digestOfAddress({ pattern, locale, page }: Address): string {
  return digestOf(JSON.stringify([pattern, locale, page]));
}
