import type { Practice } from 'content-models/records/practice';
import type { Dimension } from 'content-models/vocabulary/dimensions';
import type { Level } from 'content-models/vocabulary/levels';
import { aboutList } from '../catalogue/aboutList.ts';

/**
 * The SVG glyphs of the levels and dimensions, 16 by 16, as strokes. A level is a stem that reaches one, two or three
 * steps below the ground; the dimensions are a briefcase, two people and a heart.
 */
export const glyphs: Record<Level | Dimension, string> = {
  individual: '<path d="M2 3h12M8 3v2"/><circle cx="8" cy="6.75" r="1.25" fill="currentColor"/>',
  community: '<path d="M2 3h12M8 3v5"/><circle cx="8" cy="9.75" r="1.25" fill="currentColor"/>',
  structural: '<path d="M2 3h12M8 3v8"/><circle cx="8" cy="12.75" r="1.25" fill="currentColor"/>',
  economic: '<path d="M1.75 5h12.5v8.5H1.75zM5.5 5V2.5h5V5M1.75 9h12.5"/>',
  social:
    '<circle cx="5.5" cy="5" r="2.25"/><path d="M1.25 13.5c0-2.8 1.8-4.25 4.25-4.25s4.25 1.45 4.25 4.25M10 2.9a2.25 2.25 0 0 1 0 4.2M11.75 9.6c1.9.5 3 1.9 3 3.9"/>',
  psychosocial:
    '<path d="M8 13.75 2.7 8.4a3.3 3.3 0 0 1 4.65-4.7L8 4.35l.65-.65a3.3 3.3 0 0 1 4.65 4.7z"/>',
};

/** The glyphs that a list of entries needs. */
export const glyphsOfEntries = aboutList('glyphs', (entries: readonly Practice[]) => [
  ...new Set(entries.flatMap(({ levels, dimensions }) => [...levels, ...dimensions])),
]);
