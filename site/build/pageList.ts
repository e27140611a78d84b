import { readKept } from 'content-models/storage/readKept';
import { writeWhole } from 'content-models/storage/writeWhole';
import { z } from 'zod';
import { digestOf } from '../src/rendering/answerDigests.ts';

/** A kept page: what it was made from, and the digest of its content. */
type KeptPage = {
  /** The digest of its route, its language and its page. */
  address: string;
  /** Undefined for a document that the snapshot did not have. */
  content?: string | undefined;
  questions: readonly string[];
  /** The keys of the references on it. */
  references: readonly string[];
};

/** What one build keeps for the next: what was made of which answers, by its path or name. */
export type OpenPageList = {
  /** As it was kept, if all that it was made from is still the same. */
  find: (name: string) => KeptPage | undefined;
  keep: (name: string, page: KeptPage) => void;
  /** Writes what was kept this time, and nothing else, for the next build. */
  save: () => void;
};

type OpenOptions = {
  /** Undefined where nothing is kept. */
  file: string | undefined;
  /** What everything is made with: the code, the program, the address of the site. */
  means: string;
  /** The digest of the answer to a question; undefined where there is none. */
  answerOf: (question: string) => string | undefined;
  /** Whether nothing is taken over from the last build. */
  fromNothing: boolean;
};

/** Opens the list of the last build. */
export function openPageList({ file, means, answerOf, fromNothing }: OpenOptions): OpenPageList {
  const before = file === undefined || fromNothing ? emptyList : readPageList(file, means);
  const pages = new Map<string, KeptPage>();
  const isSame = (question: string) => before.answers.get(question) === answerOf(question);
  return {
    find: (name) => {
      const page = before.pages.get(name);
      return page?.questions.every(isSame) ? page : undefined;
    },
    keep: (name, page) => {
      pages.set(name, page);
    },
    save: () => {
      if (file !== undefined)
        writePageList(file, means, { pages, answers: answersTo(pages, answerOf) });
    },
  };
}

function answersTo(
  pages: ReadonlyMap<string, KeptPage>,
  answerOf: OpenOptions['answerOf'],
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { questions } of pages.values())
    for (const question of questions) answers.set(question, answerOf(question) ?? '');
  return answers;
}

/** The pages of a build by path, and the digests of the answers that they were made from. */
type PageList = {
  pages: ReadonlyMap<string, KeptPage>;
  answers: ReadonlyMap<string, string>;
};

const emptyList: PageList = { pages: new Map(), answers: new Map() };

/** Pages name their questions by the positions in a common table: thousands of pages share most of them. */
const listSchema = z.strictObject({
  means: z.string(),
  questions: z.array(z.tuple([z.string(), z.string()])),
  pages: z.record(
    z.string(),
    z.strictObject({
      address: z.string(),
      content: z.string().optional(),
      questions: z.string(),
      references: z.array(z.string()),
    }),
  ),
  digest: z.string(),
});

type WrittenList = z.infer<typeof listSchema>;

/**
 * Reads the list of the last build. One that is missing, or damaged in any byte, or of pages that were made by other
 * means, is as an empty one.
 */
function readPageList(file: string, means: string): PageList {
  const schema = listSchema.refine((list) => list.digest === digestOfList(list));
  const list = readKept(file, schema, ({ es, en }) => console.error(`! ${es}\n  ${en}`));
  if (list?.means !== means) return emptyList;
  const { questions, pages } = list;
  return {
    answers: new Map(questions),
    pages: new Map(
      Object.entries(pages).map(([path, page]) => [
        path,
        { ...page, questions: namedBy(page.questions, questions) },
      ]),
    ),
  };
}

function namedBy(positions: string, questions: WrittenList['questions']): string[] {
  return positions.split(' ').flatMap((position) => questions[Number(position)]?.[0] ?? []);
}

/** Writes the list for the next build. A question without an answer is left out, with its page. */
function writePageList(file: string, means: string, { pages, answers }: PageList): void {
  const questions: [string, string][] = [...answers];
  const positions = new Map(questions.map(([question], position) => [question, position]));
  const written = {
    means,
    questions,
    pages: Object.fromEntries(
      Array.from(pages, ([path, { address, content, questions: asked, references }]) => [
        path,
        {
          address,
          ...(content !== undefined && { content }),
          questions: asked.map((question) => positions.get(question)).join(' '),
          references: [...references],
        },
      ]),
    ),
  };
  writeWhole(file, JSON.stringify({ ...written, digest: digestOfList(written) }), {
    isDurable: false,
  });
}

function digestOfList({ means, questions, pages }: Omit<WrittenList, 'digest'>): string {
  return digestOf(JSON.stringify([means, questions, pages]));
}
