import { chromium, type Browser } from 'playwright-core';
import { findChromium, howToGetChromium } from '../browser/chromium.ts';
import { userError } from '../terminal.ts';

/** Flags for running as root in a container, and without background network requests. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launches the system's Chromium.
 * @throws UserError where there is none.
 */
export async function openChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw userError(...howToGetChromium);
  return chromium.launch({ executablePath, args: [...quiet, ...args] });
}
