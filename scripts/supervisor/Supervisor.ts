import type { UserError } from 'cms/env';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitOf } from '../processes/exitOf.ts';
import { startNode, type NodeScript } from '../processes/startNode.ts';
import { userError, warn } from '../terminal.ts';
import { openLog, type Log } from './Log.ts';

/** A server that has to run as long as Arraigo does. */
export interface Service extends NodeScript {
  name: string;
}

/** How patient the supervisor is. */
export interface Patience {
  /** The pause before the first restart; it doubles with each quick death. */
  firstPauseMs: number;
  longestPauseMs: number;
  /** A service that lived less died quickly. */
  quickDeathMs: number;
  /** So many quick deaths in a row, and the supervisor gives up. */
  quickDeaths: number;
  /** How long a service may take to end before it is killed. */
  graceMs: number;
}

const patient: Patience = {
  firstPauseMs: 500,
  longestPauseMs: 10_000,
  quickDeathMs: 10_000,
  quickDeaths: 5,
  graceMs: 5000,
};

/** Keeps services running: restarts what dies, and gives up on what will not live. */
export class Supervisor {
  readonly #patience: Patience;
  readonly #logDirectory: string;
  readonly #children = new Set<ChildProcess>();
  readonly #stopping = new AbortController();

  constructor(logDirectory: string, patience: Partial<Patience> = {}) {
    this.#logDirectory = logDirectory;
    this.#patience = { ...patient, ...patience };
  }

  /** Runs the services until `stop` is called; rejects when one of them will not live. */
  async run(services: readonly Service[]): Promise<void> {
    try {
      await Promise.all(services.map((service) => this.#keep(service)));
    } finally {
      await this.stop();
    }
  }

  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Ends every service: first with SIGTERM, then, after the grace period, with SIGKILL. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#children].map((child) => this.#end(child)));
  }

  async #keep(service: Service): Promise<void> {
    let quickDeaths = 0;
    const log = openLog(this.#logDirectory, service.name);
    while (!this.isStopping) {
      const started = Date.now();
      const end = await this.#runOnce(service, log);
      if (this.isStopping) return;
      quickDeaths = Date.now() - started < this.#patience.quickDeathMs ? quickDeaths + 1 : 0;
      if (quickDeaths >= this.#patience.quickDeaths) throw willNotLive(service, end, log.file);
      warn(
        `${service.name} terminó (${end}); se reinicia. Registro: ${log.file}`,
        `${service.name} ended (${end}); restarting it. Log: ${log.file}`,
      );
      await this.#pause(quickDeaths);
    }
  }

  /** Starts the service, waits for its end and answers how it ended: "exit 1", "SIGKILL". */
  async #runOnce(service: Service, log: Log): Promise<string> {
    const child = startNode(service, 'pipe');
    this.#children.add(child);
    log.record(child);
    const { code, signal } = await exitOf(child);
    this.#children.delete(child);
    return signal ?? `exit ${code}`;
  }

  async #pause(quickDeaths: number): Promise<void> {
    const { firstPauseMs, longestPauseMs } = this.#patience;
    const pause = Math.min(firstPauseMs * 2 ** Math.max(0, quickDeaths - 1), longestPauseMs);
    await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #end(child: ChildProcess): Promise<void> {
    const killer = setTimeout(() => child.kill('SIGKILL'), this.#patience.graceMs);
    if (child.kill('SIGTERM')) await exitOf(child);
    clearTimeout(killer);
  }
}

function willNotLive(service: Service, end: string, logFile: string): UserError {
  return userError(
    `${service.name} no se mantiene en marcha (${end}, varias veces seguidas). La causa está en ${logFile}`,
    `${service.name} does not stay up (${end}, several times in a row). The cause is in ${logFile}`,
  );
}
