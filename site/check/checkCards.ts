import { statSync } from 'node:fs';
import path from 'node:path';
import type { PageOutline } from './pageOutline.ts';

/** What a card may weigh, in bytes: messengers leave out what takes them too long. */
const cardBudget = 60_000;

/** Every page is represented by a picture of its own site that exists, is described and is light. */
export function checkCards(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  folder: string,
  siteUrl: string,
): string[] {
  const shown = pages.filter((page) => !page.path.endsWith('404.html'));
  const heavy = [...new Set(shown.map(({ card }) => card.image.slice(siteUrl.length + 1)))]
    .filter((name) => files.has(name))
    .map((name) => ({ name, bytes: statSync(path.join(folder, name)).size }))
    .filter(({ bytes }) => bytes > cardBudget)
    .map(({ name, bytes }) => `${name}: takes ${bytes} bytes, over the budget of ${cardBudget}.`);
  return [...shown.flatMap((page) => checkCard(page, files, siteUrl)), ...heavy];
}

function checkCard(
  { path: address, card: { url, image, alt } }: PageOutline,
  files: ReadonlySet<string>,
  siteUrl: string,
): string[] {
  const exists = image.startsWith(`${siteUrl}/`) && files.has(image.slice(siteUrl.length + 1));
  const problems = [
    !exists && `its card "${image}" does not exist.`,
    alt === '' && 'its card is not described.',
    url !== `${siteUrl}${address}` && 'is shared under another address.',
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${address}: ${problem}`);
}
