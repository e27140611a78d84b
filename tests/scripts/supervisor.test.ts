import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { repositoryRoot } from 'cms/env';
import { Supervisor } from 'scripts/supervisor/Supervisor';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { isAlive, startProcess, until, writeModule, type NodeProcess } from './nodeProcess.ts';

const folder = temporaryFolder();
const logFile = (): string => join(folder(), 'logs', 'service.log');

/** A service that writes its process id to the log when it is up, and then does as it is told. */
function service(then = ''): { name: string; script: string } {
  const source = `console.log('up as ' + process.pid + '.'); ${then}; setInterval(() => {}, 1000);`;
  return { name: 'service', script: writeModule(folder(), 'service.mjs', source) };
}

function pids(): number[] {
  const log = existsSync(logFile()) ? readFileSync(logFile(), 'utf8') : '';
  return [...log.matchAll(/up as (\d+)\./g)].map((match) => Number(match[1]));
}

function newestPid(): number {
  const pid = pids().at(-1);
  if (pid === undefined) throw new Error('The service has not started yet');
  return pid;
}

function supervisor(): Supervisor {
  return new Supervisor(join(folder(), 'logs'), {
    firstPauseMs: 20,
    longestPauseMs: 50,
    quickDeaths: 3,
    graceMs: 300,
  });
}

test('a service that dies is started again', async () => {
  const keeper = supervisor();
  const running = keeper.run([service()]);
  await until('the service is up', () => pids().length === 1);
  process.kill(newestPid(), 'SIGKILL');
  await until('the service is up again', () => pids().length === 2);
  await keeper.stop();
  await running;
  expect(isAlive(newestPid())).toBe(false);
});

describe('a service that dies again and again', () => {
  test('is tried again for ever, and told of once, with its log', async () => {
    const warnings = vi.spyOn(console, 'error').mockReturnValue();
    const keeper = supervisor();
    const running = keeper.run([service('process.exit(1)')]);
    await until('it was tried more often than it is told', () => pids().length >= 6);
    await keeper.stop();
    await running;
    const told = warnings.mock.calls.map(([text]) => String(text));
    warnings.mockRestore();
    expect(told.filter((text) => text.includes('no se mantiene en marcha'))).toHaveLength(1);
    expect(told.at(-1)).toContain(logFile());
    expect(told).toHaveLength(3);
  });

  test('is no concern of the others', async () => {
    const other = {
      name: 'other',
      script: writeModule(folder(), 'other.mjs', 'setInterval(() => {}, 1000)'),
    };
    const keeper = supervisor();
    const running = keeper.run([other, service('process.exit(1)')]);
    await until('it was tried more often than it is told', () => pids().length >= 5);
    const log = readFileSync(join(folder(), 'logs', 'other.log'), 'utf8');
    const [, pid] = /pid (\d+)/.exec(log) ?? [];
    expect(log.match(/pid/g)).toHaveLength(1);
    expect(isAlive(Number(pid))).toBe(true);
    await keeper.stop();
    await running;
    expect(isAlive(Number(pid))).toBe(false);
  });

  test('is tried again also where the machine cannot start it', async () => {
    const keeper = supervisor();
    const running = keeper.run([{ ...service(), cwd: join(folder(), 'later') }]);
    await setTimeout(100);
    mkdirSync(join(folder(), 'later'));
    await until('the service is up', () => pids().length === 1);
    await keeper.stop();
    await running;
  });
});

test('a service that does not listen to SIGTERM is killed after the grace period', async () => {
  const keeper = supervisor();
  const running = keeper.run([service("process.on('SIGTERM', () => {})")]);
  await until('the service is up', () => pids().length === 1);
  await keeper.stop();
  await running;
  expect(isAlive(newestPid())).toBe(false);
});

/** A process that supervises one service. */
function superviseApart(kept: object): NodeProcess {
  const script = writeModule(
    folder(),
    'supervise.ts',
    `import { Supervisor } from '${repositoryRoot}/scripts/supervisor/Supervisor.ts';
     await new Supervisor(process.argv[2]).run([JSON.parse(process.argv[3])]);`,
  );
  return startProcess([script, join(folder(), 'logs'), JSON.stringify(kept)]);
}

test('a terminal that is gone ends nothing, however much a service complains', async () => {
  const complaints = "setInterval(() => console.error('complaint ' + Date.now()), 20)";
  const parent = superviseApart(service(complaints));
  await until('the service is up', () => pids().length === 1);
  parent.child.stderr?.destroy();
  parent.child.stdout?.destroy();
  const complained = () => readFileSync(logFile(), 'utf8').match(/complaint/g)?.length ?? 0;
  const before = complained();
  await until('it has complained much more', () => complained() > before + 50);
  expect(isAlive(parent.child.pid ?? 0)).toBe(true);
  expect(pids()).toHaveLength(1);
  // Its log would still be written in while the folder is deleted.
  parent.child.kill('SIGKILL');
  await until('the service is gone', () => !isAlive(newestPid()));
  await parent.ended;
});

test.each(['', "process.on('SIGTERM', () => {})"])(
  'kill -9 of the supervisor leaves no orphan (%s)',
  async (then) => {
    const parent = superviseApart(service(then));
    await until('the service is up', () => pids().length === 1);
    parent.child.kill('SIGKILL');
    await until('the service is gone', () => !isAlive(newestPid()));
  },
);
