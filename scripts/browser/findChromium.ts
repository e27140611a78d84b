import { findOnPath } from '../processes/findOnPath.ts';

/** What a person can do where no Chromium is to be had. */
export const howToGetChromium = [
  'Instale Chromium (en Debian y Ubuntu, como administrador: apt-get install chromium).',
  'Install Chromium (on Debian and Ubuntu, as root: apt-get install chromium).',
] as const;

/** The system's Chromium, which the browser tests drive; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  return (await findOnPath('chromium')) ?? (await findOnPath('chromium-browser'));
}
