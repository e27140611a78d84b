import { excerptOf } from '../engine/excerpt.ts';
import type { SearchFiles } from '../engine/search.ts';
import type { Unit } from '../engine/queryUnits.ts';
import { element } from './element.ts';

/** How many excerpts are fetched together; each is a file of about two kilobytes. */
const atOnce = 5;

/**
 * Fills in missing excerpts of rows lazily: the first five at once, the next five when they come near the viewport. A
 * row whose text cannot be loaded stays as it is.
 * @param ids the page ids of the rows, in their order.
 */
export function showExcerpts(
  list: readonly HTMLElement[],
  ids: readonly number[],
  units: readonly Unit[],
  files: SearchFiles,
): void {
  const words = units.flatMap(({ meant, synonyms }) => [...meant, ...synonyms.flat()]);
  const rows = list.flatMap((row, place) => {
    const excerpt = row.querySelector<HTMLElement>('.excerpt');
    return excerpt?.childNodes.length === 0 ? [{ excerpt, id: ids[place] }] : [];
  });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void fill(rows.findIndex(({ excerpt }) => excerpt === target));
      }
    },
    { rootMargin: '200px' },
  );
  const fill = async (start: number) => {
    const next = rows[start + atOnce]?.excerpt;
    await Promise.all(
      rows.slice(start, start + atOnce).map(async ({ excerpt, id }) => {
        excerpt.replaceChildren(...(await partsOf(id, words, files).catch(() => [])));
      }),
    );
    if (next?.isConnected) observer.observe(next);
  };
  void fill(0);
}

async function partsOf(
  id: number | undefined,
  words: readonly string[],
  files: SearchFiles,
): Promise<(Node | string)[]> {
  const fragment = id === undefined ? undefined : (await files.fragments())[id];
  if (!fragment) return [];
  const parts = excerptOf(await files.text(fragment), words);
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
