import { createRandom, type Random } from './createRandom.ts';

const onsets = 'b c d f g l m n p r s t v z ch ll br cr gr pr tr gu qu ñ j y h x'.split(' ');
const nuclei = 'a e i o u a e o ia ie ua ue'.split(' ');
const codas = ['', '', '', '', '', 'n', 'r', 'l', 's'];
const endings =
  'a o e al án ique ula ango epeque aca era illo oya tán ejo ito alpa agua iro enda'.split(' ');

/**
 * The n-th invented place name: two or three syllables and an ending as in the region. The names make up the long tail
 * of rare words, without which a search index would be far too small.
 */
function inventedName(number: number): string {
  const random = createRandom('name', number);
  const syllables = Array.from(
    { length: random.between(1, 2) },
    () => random.pick(onsets) + random.pick(nuclei) + random.pick(codas),
  );
  const name = syllables.join('') + random.pick(onsets) + random.pick(endings);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A random name out of so many; the first ones are far more frequent. */
export function someName(random: Random, names: number): string {
  return inventedName(random.rank(names));
}
