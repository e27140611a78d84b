import { findChromium, howToGetChromium } from 'scripts/browser/chromium';
import type { TestProject } from 'vitest/node';
import { reportMissing } from './reportMissing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium that browser tests drive; undefined where there is none. */
    chromium: string | undefined;
  }
}

/** Gives the tests the system's Chromium. */
export default async function provideChromium(project: TestProject): Promise<void> {
  const chromium = await findChromium();
  if (chromium === undefined)
    reportMissing('Chromium', 'no está en el PATH · not on PATH', howToGetChromium);
  project.provide('chromium', chromium);
}
