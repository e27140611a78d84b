/** A function of a list, and of more arguments. */
type Making = (list: never, ...given: never[]) => unknown;

const makings = new Map<string, Making>();

/** Answers what a page asks about a list that it was given. */
type Answering = (name: string, given: readonly unknown[]) => unknown;

const answering = new WeakMap<object, Answering>();

/**
 * Declares what pages ask about the whole of a list, such as numbers: most changes of its records leave the answer as it
 * is, and with it the pages. It has to be plain data, and to follow from the arguments alone.
 * @param name which no other has.
 */
export function aboutList<Asked extends Making>(name: string, make: Asked): Asked {
  makings.set(name, make);
  return new Proxy(make, {
    apply: (_, self, given: unknown[]): unknown => {
      const [list, ...others] = given;
      const answer = typeof list === 'object' && list !== null ? answering.get(list) : undefined;
      return answer ? answer(name, others) : Reflect.apply(make, self, given);
    },
  });
}

/** Has what is asked about a list answered by someone who takes note of it. */
export function answerAbout(list: object, answer: Answering): void {
  answering.set(list, answer);
}

/** @throws Error where nothing of this name is declared. */
export function makingOf(name: string): Making {
  const making = makings.get(name);
  if (!making) throw new Error(`Nothing is declared about lists as "${name}".`);
  return making;
}
