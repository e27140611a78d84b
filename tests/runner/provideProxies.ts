import { findOnPath } from 'scripts/processes/findOnPath';
import type { TestProject } from 'vitest/node';
import { reportMissing } from './reportMissing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The web servers that may stand before Arraigo, by their paths; undefined where one is missing. */
    proxies: { nginx: string | undefined; caddy: string | undefined };
  }
}

/** Gives the tests the system's nginx and Caddy. */
export default async function provideProxies(project: TestProject): Promise<void> {
  const [nginx, caddy] = await Promise.all([find('nginx', 'nginx-light'), find('caddy', 'caddy')]);
  project.provide('proxies', { nginx, caddy });
}

async function find(name: string, debianPackage: string): Promise<string | undefined> {
  const found = await findOnPath(name);
  if (found === undefined)
    reportMissing(name, 'no está en el PATH · not on PATH', [
      `Instálelo (en Debian y Ubuntu, como administrador: apt-get install ${debianPackage}).`,
      `Install it (on Debian and Ubuntu, as root: apt-get install ${debianPackage}).`,
    ]);
  return found;
}
