/**
 * What follows from the path of a request: the value of the first pattern that it fits, else the last one. A proxy that
 * serves a release gets the same patterns (`npm run proxy-config`): they are written so that JavaScript, PCRE (nginx) and
 * RE2 (Caddy) read them alike, without looking ahead.
 */
export type PathCases<Value> = {
  cases: readonly (readonly [pattern: RegExp, value: Value])[];
  otherwise: Value;
};

/** The value for a path, which is decoded. */
export function valueFor<Value>({ cases, otherwise }: PathCases<Value>, path: string): Value {
  const found = cases.find(([pattern]) => pattern.test(path));
  return found ? found[1] : otherwise;
}
