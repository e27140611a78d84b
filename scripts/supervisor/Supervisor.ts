import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitOf, startNode, type NodeScript } from '../processes/startNode.ts';
import { warn } from '../terminal.ts';
import { Log, type LogLimits } from './Log.ts';

/** A long-running server process. */
export type Service = NodeScript & {
  name: string;
};

/** Restart policy. */
export type Patience = {
  /** Exponential backoff: pause before the first restart; it doubles with each early exit, up to the longest. */
  firstPauseMs: number;
  longestPauseMs: number;
  /** An exit within this time counts as an early one (crash loop). */
  quickDeathMs: number;
  /** After so many early exits in a row, the supervisor warns once that the service does not stay up. */
  quickDeaths: number;
  /** Time between SIGTERM and SIGKILL. */
  graceMs: number;
};

const defaultPatience: Patience = {
  firstPauseMs: 500,
  longestPauseMs: 30_000,
  quickDeathMs: 10_000,
  quickDeaths: 5,
  graceMs: 5000,
};

/**
 * Keeps services running independently of each other. Exited ones are restarted indefinitely, with exponential backoff:
 * the cause (a full disk, a database that is away) may pass while nobody watches.
 */
export class Supervisor {
  readonly #patience: Patience;
  readonly #logDirectory: string;
  readonly #logLimits: Partial<LogLimits>;
  readonly #children = new Set<ChildProcess>();
  readonly #stopping = new AbortController();

  constructor(
    logDirectory: string,
    patience: Partial<Patience> = {},
    logLimits: Partial<LogLimits> = {},
  ) {
    this.#logDirectory = logDirectory;
    this.#patience = { ...defaultPatience, ...patience };
    this.#logLimits = logLimits;
  }

  /** Runs services until `stop` is called; may be called again for others. */
  async run(services: readonly Service[]): Promise<void> {
    await Promise.all(services.map((service) => this.#keep(service)));
  }

  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Aborted when `stop` is called. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /** Ends every service: first with SIGTERM, then, after the grace period, with SIGKILL. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#children].map((child) => this.#end(child)));
  }

  async #keep(service: Service): Promise<void> {
    let quickDeaths = 0;
    const log = new Log(this.#logDirectory, service.name, this.#logLimits);
    while (!this.isStopping) {
      const started = Date.now();
      const end = await this.#runOnce(service, log);
      if (this.isStopping) return;
      quickDeaths = Date.now() - started < this.#patience.quickDeathMs ? quickDeaths + 1 : 0;
      this.#sayDeath(service, end, log.file, quickDeaths);
      await this.#pause(quickDeaths);
    }
  }

  /** Reports each exit, until the crash loop is reported once. */
  #sayDeath({ name }: Service, end: string, logFile: string, quickDeaths: number): void {
    if (quickDeaths > this.#patience.quickDeaths) return;
    if (quickDeaths < this.#patience.quickDeaths)
      return warn(
        `${name} terminó (${end}); se reinicia. Registro: ${logFile}`,
        `${name} ended (${end}); restarting it. Log: ${logFile}`,
      );
    const seconds = Math.ceil(this.#patience.longestPauseMs / 1000);
    warn(
      `${name} no se mantiene en marcha (${end}, ${quickDeaths} veces seguidas). La causa está en ${logFile}; corríjala. Lo demás sigue funcionando y ${name} se intenta de nuevo cada ${seconds} s, sin más avisos.`,
      `${name} does not stay up (${end}, ${quickDeaths} times in a row). The cause is in ${logFile}; mend it. All else goes on, and ${name} is tried again every ${seconds} s without further warnings.`,
    );
  }

  /** Runs the service until it exits; resolves with how it ended: "exit 1", "SIGKILL", "EMFILE". */
  async #runOnce(service: Service, log: Log): Promise<string> {
    try {
      const child = startNode(service, 'pipe');
      this.#children.add(child);
      log.record(child);
      const { code, signal } = await exitOf(child).finally(() => this.#children.delete(child));
      return signal ?? `exit ${code}`;
    } catch (error) {
      // The machine is out of processes, memory or file descriptors.
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
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
