import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { allCards, cardFile, cardFolder } from '../src/brand/cards.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { createCardCanvas, drawCard } from '../cards/drawCard.ts';
import { openMadeFiles } from './madeFiles.ts';

type Options = { snapshot: Snapshot; outDir: string; cacheDir: string | undefined };

/**
 * Writes the card of every page in each of its languages. A file's name is derived from what is
 * drawn, so the cache is never stale.
 */
export async function writeCards({ snapshot, outDir, cacheDir }: Options): Promise<void> {
  const made = openMadeFiles(cacheDir, path.join(outDir, cardFolder));
  const canvas = createCardCanvas();
  for (const card of allCards(createCatalogue(snapshot)))
    await made.place(cardFile(card), () => drawCard(card, canvas));
}
