import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { allCards, cardFile, cardFolder, type Card } from '../src/cards.ts';
import { createCatalogue } from '../src/queries.ts';
import type { Canvas } from './cards/canvas.ts';
import { createCardCanvas, drawCard } from './cards/drawCard.ts';
import { shareFile } from './placeFile.ts';

type Options = { snapshot: Snapshot; outDir: string; cacheDir: string | undefined };

/**
 * Writes the card of every entry, every country and the site in each language. A file's name says what is drawn, so
 * one that is in the cache is right, and an entry has a new one only when its title or its classification changes.
 */
export async function writeCards({ snapshot, outDir, cacheDir }: Options): Promise<void> {
  const target = path.join(outDir, cardFolder);
  const made = cacheDir ?? target;
  await Promise.all([target, made].map((folder) => mkdir(folder, { recursive: true })));
  const known = new Set(await readdir(made));
  const canvas = createCardCanvas();
  for (const card of allCards(createCatalogue(snapshot))) {
    const name = cardFile(card);
    if (!known.has(name)) await makeCard(card, canvas, path.join(made, name));
    if (made !== target) shareFile(path.join(made, name), path.join(target, name));
  }
}

/** Under its own name stands a whole card only, whatever stops a build. */
async function makeCard(card: Card, canvas: Canvas, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, await drawCard(card, canvas));
  await rename(unfinished, file);
}
