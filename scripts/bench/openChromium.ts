import { chromium, type Browser } from 'playwright-core';
import { findChromium, howToGetChromium } from '../browser/chromium.ts';
import { userError } from '../terminal.ts';

/** It may run as root in a container, and asks nobody on the network for anything of its own. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the system's Chromium. */
export async function openChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw userError(...howToGetChromium);
  return chromium.launch({ executablePath, args: [...quiet, ...args] });
}
