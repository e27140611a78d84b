import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { warn } from '../terminal.ts';

/** How much a service's log may take. */
export type LogLimits = {
  /** A file that has grown to this is put away, in bytes. */
  fileBytes: number;
  /** So many files are kept, the one in use among them. */
  files: number;
  /** A file in use for so long is put away; one put away is deleted after three times as long. In days. */
  days: number;
  /** What a service prints beyond this in one second is dropped, and counted. */
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

/** A longer line is cut: somebody may print without ever ending one. In characters. */
const longestLine = 16 * 1024;

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
const second = 1000;

/**
 * The log of a service: DIRECTORY/NAME.log, and NAME.1.log (the newest) and so on before it. It never takes more than
 * its limits, and a line that cannot be written (full disk, read-only, no descriptors left) is dropped and counted: a
 * log is no reason for anything to end. What was dropped is said in the log as soon as there is room again.
 */
export class Log {
  readonly #directory: string;
  readonly #name: string;
  readonly #limits: LogLimits;
  #window = { start: 0, lines: 0, bytes: 0 };
  /** Lines of a flood that nobody has been told of yet. */
  #throttled = 0;
  /** Lines that could not be written, and why the last one could not. */
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

  /** Writes all that the process prints to the file, and its errors to the terminal as well. */
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

  /** Writes what the limits allow of these lines, and gives it. */
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
    // A clock that was set back begins a new second too.
    if (Math.abs(now - this.#window.start) >= second)
      this.#window = { start: now, lines: 0, bytes: 0 };
    if (this.#window.lines >= linesPerSecond || this.#window.bytes >= bytesPerSecond) return false;
    this.#window.lines += 1;
    this.#window.bytes += Buffer.byteLength(line) + 1;
    return true;
  }

  /** Says what was dropped, once there is an end to it, even if the service prints nothing more. */
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

  /** Appends a text of so many lines, after what is to be said of those that could not be written before. */
  #append(text: string, lines: number): void {
    const unwritten = this.#unwritten;
    if (text === '' && unwritten === 0) return;
    // What failed before may have left half a line.
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

  /** Puts the file in use away when it is full or old. */
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

  /** Deletes what is too old, also when the service prints nothing. */
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

  /** The numbers of the files put away, ascending. */
  #numbers(): number[] {
    const pattern = new RegExp(`^${this.#name}\\.(\\d+)\\.log$`);
    return readdirSync(this.#directory)
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((one, other) => one - other);
  }
}

/** Hands over what comes by whole lines, the last one also without its end; a long one is cut. */
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
  // A pipe that breaks ends with its process.
  stream.on('error', () => undefined);
}

function truncate(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)} …` : line;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
