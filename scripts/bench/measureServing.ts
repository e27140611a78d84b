import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentLink } from 'content-models/storage/releases';
import { z } from 'zod';
import { findOnPath } from '../processes/findOnPath.ts';
import { exitOf, startNode } from '../processes/startNode.ts';
import { untilAnswers } from '../start/untilAnswers.ts';
import { say } from '../terminal.ts';
import type { Serving } from './benchResults.ts';
import { freePort } from './benchSite.ts';
import { median } from './median.ts';
import { runMeasured } from './runMeasured.ts';

/** Both servers are measured alternately, so that other load on the machine affects them alike. */
const rounds = 3;
const roundSeconds = 4;
const connections = 32;
const entryCount = 20;

const loadSchema = z.strictObject({
  requestsPerSecond: z.number().positive(),
  p99Ms: z.number().positive(),
  failed: z.literal(0),
});
type Load = z.infer<typeof loadSchema>;

/** A server that was started for the measurement. */
type Server = { name: 'site' | 'nginx'; port: number; child: ChildProcess };

/**
 * Load test of the most visited pages with wrk: the public server as `npm start` runs it, and nginx on the same files,
 * both with precompressed gzip copies.
 * @returns undefined where wrk or nginx is not on PATH.
 */
export async function measureServing(
  siteDir: string,
  workDir: string,
): Promise<Serving | undefined> {
  const [wrk, nginx] = await Promise.all([findOnPath('wrk'), findOnPath('nginx')]);
  if (wrk === undefined || nginx === undefined) return undefined;
  say('Sirviendo las páginas junto a nginx', 'Serving the pages beside nginx');
  await mkdir(workDir, { recursive: true });
  const script = join(workDir, 'load.lua');
  await writeFile(script, loadScript(await hotPaths(siteDir)));
  const servers = [await startSite(siteDir, workDir), await startNginx(nginx, siteDir, workDir)];
  try {
    const loads: Record<Server['name'], Load[]> = { site: [], nginx: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const { name, port } of servers) loads[name].push(await runWrk(wrk, script, port));
    return { site: medians(loads.site), nginx: medians(loads.nginx) };
  } finally {
    for (const { child } of servers) {
      child.kill('SIGTERM');
      await exitOf(child);
    }
  }
}

/** Paths of the home page, the list, some entries and their stylesheets. */
async function hotPaths(siteDir: string): Promise<string[]> {
  const entries = await readdir(join(siteDir, 'practicas'), { withFileTypes: true });
  const parts = await readdir(join(siteDir, '_astro'));
  return [
    '/',
    '/practicas/',
    ...entries
      .filter((entry) => entry.isDirectory())
      .slice(0, entryCount)
      .map(({ name }) => `/practicas/${name}/`),
    ...parts.filter((name) => name.endsWith('.css')).map((name) => `/_astro/${name}`),
  ];
}

async function startSite(siteDir: string, workDir: string): Promise<Server> {
  const dataDir = join(workDir, 'data');
  await mkdir(dataDir, { recursive: true });
  await symlink(siteDir, currentLink(dataDir));
  const port = await freePort();
  const script = join(import.meta.dirname, '../start/serveSite.ts');
  const env = { DATA_DIR: dataDir, SITE_PORT: String(port), SITE_URL: '', NODE_ENV: 'production' };
  return onceAnswering({ name: 'site', port, child: startNode({ script, env }, 'inherit') });
}

async function startNginx(nginx: string, siteDir: string, workDir: string): Promise<Server> {
  const folder = join(workDir, 'nginx');
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), nginxConfiguration(folder, siteDir, port));
  const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  return onceAnswering({ name: 'nginx', port, child: spawn(nginx, args, { stdio: 'inherit' }) });
}

async function onceAnswering(server: Server): Promise<Server> {
  await untilAnswers(new URL(`http://127.0.0.1:${server.port}/`));
  return server;
}

/** A typical nginx configuration for static files, with one worker per processor. */
function nginxConfiguration(folder: string, root: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${join(folder, 'nginx.pid')};
    worker_processes auto;
    events { worker_connections 1024; }
    http {
      ${temporary}
      types { text/html html; text/css css; }
      access_log off;
      sendfile on;
      tcp_nopush on;
      gzip_static on;
      server { listen 127.0.0.1:${port}; root ${root}; }
    }`;
}

/** The script for wrk: requests the paths in turn and prints the results as JSON. */
function loadScript(paths: readonly string[]): string {
  return `
    local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
    local requests, turn = {}, 0
    init = function()
      for index, path in ipairs(paths) do
        requests[index] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip" })
      end
    end
    request = function()
      turn = turn % #requests + 1
      return requests[turn]
    end
    done = function(summary, latency)
      local errors = summary.errors
      print(string.format('RESULT {"requestsPerSecond":%.1f,"p99Ms":%.3f,"failed":%d}',
        summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
    end`;
}

async function runWrk(wrk: string, script: string, port: number): Promise<Load> {
  const args = [
    `--threads=1`,
    `--connections=${connections}`,
    `--duration=${roundSeconds}s`,
    `--script=${script}`,
    `http://127.0.0.1:${port}`,
  ];
  const { output } = await runMeasured(spawn(wrk, args, { stdio: ['ignore', 'pipe', 'pipe'] }));
  return loadSchema.parse(JSON.parse(/RESULT (.*)/.exec(output)?.[1] ?? ''));
}

function medians(loads: readonly Load[]): Serving['site'] {
  return {
    requestsPerSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
  };
}
