import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { answerAbout, makingOf } from '../catalogue/aboutList.ts';
import { answerDigests } from './answerDigests.ts';
import {
  decodeArgument,
  encodeArgument,
  isPlainObject,
  recordReferences,
} from './recordReferences.ts';

/** Objects that answer questions, by name: their methods with arguments, their properties without. */
export type Sources = Readonly<Record<string, object>>;

/**
 * Told of each question that a page asks, as a text with which another snapshot can be asked. A question is what is read
 * of an answer: of a list its length, a part, what is asked about it (`aboutList`), or else all of it.
 */
type OnQuestion = (question: string) => void;

/** The questions that are asked of a snapshot. Each is answered once, however many pages ask it. */
export type Questions = {
  /** A source whose questions are heard. */
  heard: <Source extends object>(name: string, source: Source, note: OnQuestion) => Source;
  /** The digest of the answer of this snapshot; undefined where it has none, as about a record that is gone. */
  digestOf: (question: string) => string | undefined;
};

/** A question is the name of a source, and the steps from there to what is read. */
const questionSchema = z.tuple([z.string()]).rest(z.tuple([z.string()]).rest(z.unknown()));

/** The mark of a step that asks about a list. */
const about = '#';

/**
 * Opens the questions to a snapshot.
 * @param sources by the names under which they are heard.
 * @throws Error, when one is asked, where it or its answer is not plain data.
 */
export function openQuestions(snapshot: Snapshot, sources: Sources): Questions {
  const references = recordReferences(snapshot);
  const digestOf = answerDigests(references);
  const answers = new Map<string, unknown>();
  const digests = new Map<string, string>();

  /** The question that goes on from another one by a step, and its answer. */
  const ask = (before: string, value: unknown, name: string, given: readonly unknown[]) => {
    const step = naming(`${before} ${name}`, () => [
      name,
      ...given.map((one) => encodeArgument(one, references)),
    ]);
    const question = `${before.slice(0, -1)},${JSON.stringify(step)}]`;
    if (!answers.has(question)) answers.set(question, stepOn(value, name, given));
    return { question, answer: answers.get(question) };
  };

  const hear = (question: string, answer: unknown, note: OnQuestion): unknown => {
    if (Array.isArray(answer)) return hearList(question, answer, note);
    if (isPlainObject(answer) && references.referenceOf(answer) === undefined)
      return hearObject(question, answer, note);
    note(question);
    return answer;
  };

  const hearObject = (question: string, object: object, note: OnQuestion): unknown => {
    const all = () => {
      note(question);
      return object;
    };
    return new Proxy(object, {
      get: (_, key): unknown => {
        if (typeof key === 'symbol' || key in Object.prototype) return Reflect.get(all(), key);
        const read = ask(question, object, key, []);
        return hear(read.question, read.answer, note);
      },
      has: (_, key) => Reflect.has(all(), key),
      ownKeys: () => Reflect.ownKeys(all()),
    });
  };

  const hearList = (question: string, list: readonly unknown[], note: OnQuestion): unknown => {
    const hearAbout = (name: string, given: readonly unknown[]) => {
      const read = ask(question, list, name, given);
      note(read.question);
      return read.answer;
    };
    const heard = new Proxy(list, {
      get: (_, key): unknown => {
        if (key === 'length') return hearAbout(key, []);
        if (key === 'slice') return (...given: readonly unknown[]) => hearAbout(key, given);
        note(question);
        const member: unknown = Reflect.get(list, key);
        return typeof member === 'function' ? member.bind(list) : member;
      },
      has: (_, key) => {
        note(question);
        return Reflect.has(list, key);
      },
      ownKeys: () => {
        note(question);
        return Reflect.ownKeys(list);
      },
    });
    answerAbout(heard, (name, given) => hearAbout(`${about}${name}`, given));
    return heard;
  };

  const answerTo = (question: string): unknown => {
    if (answers.has(question)) return answers.get(question);
    const [source, ...steps] = questionSchema.parse(JSON.parse(question));
    let [read, answer]: [string, unknown] = [JSON.stringify([source]), sources[source]];
    for (const [name, ...given] of steps) {
      const decoded = given.map((one) => decodeArgument(one, references));
      ({ question: read, answer } = ask(read, answer, name, decoded));
    }
    return answer;
  };

  const digestNow = (question: string): string | undefined => {
    let answer: unknown;
    try {
      answer = answerTo(question);
    } catch {
      return undefined;
    }
    return naming(question, () => digestOf(answer));
  };

  return {
    heard: (name, source, note) => {
      const question = JSON.stringify([name]);
      return new Proxy(source, {
        get: (_, key): unknown => {
          if (typeof key === 'symbol') return Reflect.get(source, key);
          const askWith = (...given: readonly unknown[]) => {
            const asked = ask(question, source, key, given);
            return hear(asked.question, asked.answer, note);
          };
          return typeof Reflect.get(source, key) === 'function' ? askWith : askWith();
        },
        // What copies a source would ask it everything.
        ownKeys: () => {
          throw new Error(`A page asks for everything that "${name}" has; ask for what it needs.`);
        },
      });
    },
    digestOf: (question) => {
      const digest = digests.get(question) ?? digestNow(question);
      if (digest !== undefined) digests.set(question, digest);
      return digest;
    },
  };
}

/**
 * Goes a step on from an answer: to a property of it, to what a method answers, or to what is asked about a list.
 * @throws Error where it has no such step, or what the method throws.
 */
function stepOn(from: unknown, name: string, given: readonly unknown[]): unknown {
  if (typeof from !== 'object' || from === null) throw new Error(`There is no "${name}" of it.`);
  if (name.startsWith(about))
    return Reflect.apply(makingOf(name.slice(about.length)), undefined, [from, ...given]);
  const member: unknown = Reflect.get(from, name);
  return typeof member === 'function' ? Reflect.apply(member, from, given) : member;
}

/** Names the question in an error about what it is made of. */
function naming<Result>(question: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${question} ${reason}: whether it has changed could not be told.`, {
      cause: error,
    });
  }
}
