import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { createCatalogue, type Catalogue } from '../src/catalogue/catalogue.ts';
import '../src/rendering/aboutLists.ts';
import { digestOf } from '../src/rendering/answerDigests.ts';
import { openQuestions } from '../src/rendering/questions.ts';
import { codeVersion } from './codeVersion.ts';
import { openPageList } from './pageList.ts';

/**
 * What the files beside pages say, such as handouts. Their words are put together only where an answer that they are made
 * of is another one than in the last build: to put all of them together takes longer than to write those that changed.
 */
export type ToldWords = {
  /** To be asked by what is told; everything that it asks is heard. */
  catalogue: Catalogue;
  /** The digest of what a file says, whose name also has whatever else it is made of. */
  digestOf: (name: string, tell: () => unknown) => string;
  /** Keeps the digests for the next build. */
  save: () => void;
};

type Options = {
  snapshot: Snapshot;
  siteUrl: string;
  /** The cache in which digests are kept for the next build; without one everything is told. */
  cacheDir: string | undefined;
  /** Of the list in the cache. */
  name: string;
  /** Whether everything is told, whatever the last build kept. */
  fromNothing: boolean;
};

export function openToldWords({ name, fromNothing, ...options }: Options): ToldWords {
  const { snapshot, siteUrl, cacheDir } = options;
  const catalogue = createCatalogue(snapshot);
  const questions = openQuestions(snapshot, { catalogue });
  let asked = new Set<string>();
  const heard = questions.heard('catalogue', catalogue, (question) => asked.add(question));
  const list = openPageList({
    file: cacheDir && path.join(cacheDir, `${name}.json`),
    means: JSON.stringify([codeVersion, siteUrl, process.versions.node, process.versions.icu]),
    answerOf: questions.digestOf,
    fromNothing,
  });
  const tellAnew = (tell: () => unknown) => {
    asked = new Set();
    const content = digestOf(`${codeVersion}\n${JSON.stringify(tell())}`);
    return { address: '', content, questions: [...asked], references: [] };
  };
  return {
    catalogue: heard,
    digestOf: (file, tell) => {
      const known = list.find(file);
      const told =
        known?.content === undefined ? tellAnew(tell) : { ...known, content: known.content };
      list.keep(file, told);
      return told.content;
    },
    save: list.save,
  };
}

/** Words that several files have are put together once. */
export function memoized<Result>(make: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= make());
}
