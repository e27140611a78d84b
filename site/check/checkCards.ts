import { statSync } from 'node:fs';
import path from 'node:path';
import { foundOn, ofRelease, type Problem } from './Problem.ts';
import type { PageOutline } from './pageOutline.ts';

/** The size limit of a card, in bytes: messengers skip pictures that load too slowly. */
const cardBudget = 60_000;

/** Checks that every page has a card on its own site that exists, has an alternative text and is light. */
export function checkCards(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  folder: string,
  siteUrl: string,
): Problem[] {
  const shown = pages.filter((page) => !page.path.endsWith('404.html'));
  const heavy = [...new Set(shown.map(({ card }) => card.image.slice(siteUrl.length + 1)))]
    .filter((name) => files.has(name))
    .map((name) => ({ name, bytes: statSync(path.join(folder, name)).size }))
    .filter(({ bytes }) => bytes > cardBudget)
    .map(({ name, bytes }) => `${name}: takes ${bytes} bytes, over the budget of ${cardBudget}.`);
  return [...shown.flatMap((page) => checkCard(page, files, siteUrl)), ...heavy.map(ofRelease)];
}

function checkCard(
  { path: address, card: { url, image, alt } }: PageOutline,
  files: ReadonlySet<string>,
  siteUrl: string,
): Problem[] {
  const exists = image.startsWith(`${siteUrl}/`) && files.has(image.slice(siteUrl.length + 1));
  const problems = [
    !exists && `its card "${image}" does not exist.`,
    alt === '' && 'its card is not described.',
    url !== `${siteUrl}${address}` && 'is shared under another address.',
  ];
  return foundOn(address, problems);
}
