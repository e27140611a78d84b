import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { warn } from '../terminal.ts';

/** Limits of a service's log. */
export type LogLimits = {
  /** Size at which a file is rotated, in bytes. */
  fileBytes: number;
  /** Number of files kept, the current one included. */
  files: number;
  /** Age at which a file is rotated, in days; rotated files are deleted after three times as long. */
  days: number;
  /** Rate limit: further lines within a second are dropped and counted. */
  linesPerSecond: number;
  bytesPerSecond: number;
};

const defaultLimits: LogLimits = {
  fileBytes: 5 * 1024 * 1024,
  files: 5,
  days: 10,
  linesPerSecond: 200,
  bytesPerSecond: 64 * 1024,
};

/** Maximum length of a line in characters: a service may print one without end. */
const longestLine = 16 * 1024;

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
const second = 1000;

/**
 * The rotated log of a service: DIRECTORY/NAME.log, then NAME.1.log (newest), NAME.2.log … It never exceeds its limits.
 * Lines that cannot be written (full or read-only disk, no file descriptors) are dropped and counted: a log must not
 * end anything. The number of dropped lines is logged as soon as possible.
 */
export class Log {
  readonly #directory: string;
  readonly #name: string;
  readonly #limits: LogLimits;
  #window = { start: 0, lines: 0, bytes: 0 };
  /** Lines dropped by the rate limit and not reported yet. */
  #throttled = 0;
  /** Lines that could not be written, and the last reason. */
  #unwritten = 0;
  #reason = '';
  #reportTimer: NodeJS.Timeout | undefined;

  constructor(directory: string, name: string, limits: Partial<LogLimits> = {}) {
    this.#directory = directory;
    this.#name = name;
    this.#limits = { ...defaultLimits, ...limits };
    this.#deleteExpired();
    setInterval(() => this.#deleteExpired(), hour).unref();
  }

  get file(): string {
    return join(this.#directory, `${this.#name}.log`);
  }

  /** Logs the output of a process; its errors are shown on the terminal as well. */
  record(child: ChildProcess): void {
    this.#append(`--- ${new Date().toISOString()} pid ${child.pid ?? 'none'}\n`, 1);
    if (child.stdout) followLines(child.stdout, (lines) => this.#take(lines));
    if (child.stderr) {
      followLines(child.stderr, (lines) => {
        const taken = this.#take(lines).trimEnd();
        if (taken !== '') console.error(taken);
      });
    }
  }

  /** Logs those lines that the rate limit allows, and returns them. */
  #take(lines: readonly string[]): string {
    const taken = lines.filter((line) => this.#isWithin(line));
    this.#throttled += lines.length - taken.length;
    if (this.#throttled > 0) this.#reportSoon();
    const text = taken.map((line) => `${line}\n`).join('');
    if (text !== '') this.#append(text, taken.length);
    return text;
  }

  #isWithin(line: string): boolean {
    const { linesPerSecond, bytesPerSecond } = this.#limits;
    const now = Date.now();
    // Also where the clock was set back.
    if (Math.abs(now - this.#window.start) >= second)
      this.#window = { start: now, lines: 0, bytes: 0 };
    if (this.#window.lines >= linesPerSecond || this.#window.bytes >= bytesPerSecond) return false;
    this.#window.lines += 1;
    this.#window.bytes += Buffer.byteLength(line) + 1;
    return true;
  }

  /** Schedules a report of dropped lines, even if the service prints nothing more. */
  #reportSoon(): void {
    if (this.#reportTimer !== undefined) return;
    this.#reportTimer = setTimeout(() => {
      this.#reportTimer = undefined;
      const throttled = this.#throttled;
      this.#throttled = 0;
      const { linesPerSecond, bytesPerSecond } = this.#limits;
      const rule = `over ${linesPerSecond} lines or ${bytesPerSecond} bytes a second`;
      this.#append(throttled > 0 ? `--- … ${throttled} lines dropped: ${rule}\n` : '', throttled);
    }, second).unref();
  }

  /**
   * Appends a text, after a report of lines that could not be written before.
   * @param lines number of lines in the text
   */
  #append(text: string, lines: number): void {
    const unwritten = this.#unwritten;
    if (text === '' && unwritten === 0) return;
    // A failed write may have left a partial line.
    const before = unwritten > 0 ? `\n--- … ${unwritten} lines dropped: ${this.#reason}\n` : '';
    try {
      this.#rotateIfDue(Buffer.byteLength(text));
      appendFileSync(this.file, before + text, { mode: 0o600 });
      this.#unwritten -= unwritten;
    } catch (error) {
      if (unwritten === 0) this.#warn(error);
      this.#reason = codeOf(error);
      this.#unwritten += lines;
      this.#reportSoon();
    }
  }

  #warn(error: unknown): void {
    warn(
      `No se puede escribir en ${this.file} (${codeOf(error)}); lo que ${this.#name} imprime se pierde hasta que se pueda.`,
      `That log cannot be written; what ${this.#name} prints is lost until it can.`,
    );
  }

  /** Rotates the current file when it is full or old. */
  #rotateIfDue(bytes: number): void {
    mkdirSync(this.#directory, { recursive: true });
    const used = statSync(this.file, { throwIfNoEntry: false });
    if (used === undefined || used.size === 0) return;
    const isOld = Date.now() - used.birthtimeMs > this.#limits.days * day;
    if (!isOld && used.size + bytes <= this.#limits.fileBytes) return;
    for (const number of this.#numbers().toReversed()) {
      if (number + 1 >= this.#limits.files) rmSync(this.#rotated(number));
      else renameSync(this.#rotated(number), this.#rotated(number + 1));
    }
    if (this.#limits.files > 1) renameSync(this.file, this.#rotated(1));
    else rmSync(this.file);
  }

  /** Deletes expired files; runs also while the service prints nothing. */
  #deleteExpired(): void {
    try {
      this.#rotateIfDue(0);
      for (const file of this.#numbers().map((number) => this.#rotated(number))) {
        if (Date.now() - statSync(file).mtimeMs > 3 * this.#limits.days * day) rmSync(file);
      }
    } catch (error) {
      this.#warn(error);
    }
  }

  #rotated(number: number): string {
    return join(this.#directory, `${this.#name}.${number}.log`);
  }

  /** Numbers of the rotated files, ascending. */
  #numbers(): number[] {
    const pattern = new RegExp(`^${this.#name}\\.(\\d+)\\.log$`);
    return readdirSync(this.#directory)
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((one, other) => one - other);
  }
}

/** Splits a stream into lines, the last one also without a newline; long ones are truncated. */
function followLines(stream: Readable, take: (lines: string[]) => void): void {
  let partialLine = '';
  let isCut = false;
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (partialLine + chunk).split('\n');
    partialLine = lines.pop() ?? '';
    if (isCut && lines.length > 0) {
      lines.shift();
      isCut = false;
    }
    if (partialLine.length > longestLine) {
      if (!isCut) lines.push(partialLine);
      partialLine = '';
      isCut = true;
    }
    if (lines.length > 0) take(lines.map(truncate));
  });
  stream.on('end', () => {
    if (partialLine !== '' && !isCut) take([partialLine]);
  });
  // A broken pipe ends with its process.
  stream.on('error', () => undefined);
}

function truncate(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)} …` : line;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
