/** The colours of the light scheme in `styles/tokens.css`. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1b1d2a',
  'ink-2': '#55545f',
  edge: '#716b5d',
  grana: '#a01c40',
  'stratum-1': '#edf0f9',
  'stratum-2': '#dce3f5',
  'stratum-3': '#c6d1ee',
  soil: '#171f47',
  'soil-ink-2': '#b9bfde',
  root: '#4a5596',
} as const;

type Colour = keyof typeof colours;

/** The number of palette colours of a pair, for anti-aliasing. */
export const steps = 16;

/** Pairs of a ground and an ink: each has `steps` colours in the palette, from the pure ground to the pure ink. */
const pairs = [
  ['paper', 'ink'],
  ['paper', 'ink-2'],
  ['paper', 'edge'],
  ['paper', 'grana'],
  ['stratum-1', 'ink'],
  ['stratum-2', 'ink'],
  ['stratum-3', 'ink'],
  ['soil', 'soil-ink-2'],
  ['soil', 'root'],
] as const satisfies [Colour, Colour][];

type Pair = (typeof pairs)[number];

/** The palette index at which a pair begins, which is that of its ground. */
export function inkOn<Ground extends Pair[0]>(
  ground: Ground,
  ink: Extract<Pair, readonly [Ground, Colour]>[1],
): number {
  return pairs.findIndex((pair) => pair[0] === ground && pair[1] === ink) * steps;
}

/** The red, green and blue values of every colour, in the palette's order. */
export const palette: readonly number[] = pairs.flatMap(([ground, ink]) =>
  Array.from({ length: steps }, (_, step) => mix(colours[ground], colours[ink], step)).flat(),
);

function mix(ground: string, ink: string, step: number): number[] {
  const [from, to] = [channels(ground), channels(ink)];
  return from.map((value, index) =>
    Math.round(value + (((to[index] ?? value) - value) * step) / (steps - 1)),
  );
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
