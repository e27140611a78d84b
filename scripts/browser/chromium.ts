import { spawnSync } from 'node:child_process';
import { findOnPath } from '../processes/findOnPath.ts';
import { say } from '../terminal.ts';

/** How to get Chromium, in both languages. */
export const howToGetChromium = [
  'Instale Chromium (en Debian y Ubuntu, como administrador: apt-get install chromium).',
  'Install Chromium (on Debian and Ubuntu, as root: apt-get install chromium).',
] as const;

/** Path of the system's Chromium; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  return (await findOnPath('chromium')) ?? (await findOnPath('chromium-browser'));
}

/** Installs Debian's Chromium where it is missing, if this process is root and apt-get exists. */
export async function installChromium(): Promise<void> {
  const mayInstall = process.getuid?.() === 0 && (await findOnPath('apt-get')) !== undefined;
  if (!mayInstall || (await findChromium()) !== undefined) return;
  say(
    'Instalando Chromium para las pruebas en navegador',
    'Installing Chromium for the browser tests',
  );
  aptGet('update', '-q');
  aptGet('install', '-qy', '--no-install-recommends', 'chromium');
}

/** Failures are ignored: tests that need Chromium report it themselves. */
function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', process.stderr, process.stderr], env });
}
