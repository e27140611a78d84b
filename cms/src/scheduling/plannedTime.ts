import { formattingLocale, type Bilingual, type Locale } from 'content-models/locales';
import { readDay } from 'content-models/rules/readDate';

/** What was typed as a day and an hour: a time, as ISO 8601, or why it is none. */
type ReadTime = { at: string; isTwice: boolean } | { problem: Bilingual };

/**
 * Reads a day and an hour as they are typed, on the clock of a time zone. An hour that comes twice, because the clock is
 * set back, is the first of both; one that the clock skips is none.
 * @param timeZone IANA name
 */
export function readTime(day: string, hour: string, timeZone: string): ReadTime {
  const readOfDay = readDay(day);
  if (readOfDay === undefined) return { problem: timeProblems.day };
  const readOfHour = readHour(hour);
  if (readOfHour === undefined) return { problem: timeProblems.hour };
  const [first, ...others] = instantsOf(`${readOfDay} ${readOfHour}`, timeZone);
  if (first === undefined) return { problem: timeProblems.skipped };
  return { at: new Date(first).toISOString(), isTwice: others.length > 0 };
}

const timeProblems = {
  day: {
    es: 'Falta el día. Escríbalo como 22/11/2026 o 22 de noviembre de 2026.',
    en: 'The day is missing. Write it like 22/11/2026 or 22 November 2026.',
  },
  hour: {
    es: 'Falta la hora. Escríbala de 00:00 a 23:59, como 09:30.',
    en: 'The hour is missing. Write it from 00:00 to 23:59, like 09:30.',
  },
  skipped: {
    es: 'Esa hora no existe: ese día el reloj se adelanta y la salta. Escriba otra.',
    en: 'There is no such hour: that day the clock is put forward and skips it. Write another one.',
  },
} satisfies Record<string, Bilingual>;

const hourForm =
  /^(?<hours>\d{1,2})(?:\s?[:.h]\s?(?<minutes>\d{2}))?\s?(?:h|hs|hrs?|horas)?\.?\s?(?:(?<half>[ap])\.?\s?m\.?)?$/;

/**
 * An hour as people type it: `9:30`, `09.30`, `9 h`, `9:30 p. m.`.
 * @returns `HH:mm`; undefined for anything else.
 */
export function readHour(text: string): string | undefined {
  const found = hourForm.exec(text.trim().toLowerCase())?.groups;
  if (!found) return undefined;
  const { minutes = '00', half } = found;
  const written = Number(found.hours);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || Number(minutes) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The times (Unix, in milliseconds) at which the clock of a zone shows this, the first before the second. */
function instantsOf(clock: string, timeZone: string): number[] {
  const asUtc = Date.parse(`${clock.replace(' ', 'T')}Z`);
  // No zone puts its clock on or back twice within two days.
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((time) => offsetAt(time, timeZone));
  return [...new Set(offsets)]
    .map((offset) => asUtc - offset)
    .filter((time) => clockAt(time, timeZone) === clock)
    .sort((one, other) => one - other);
}

/** How far the clock of a zone is before UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const shown = Date.parse(`${clockAt(time, timeZone).replace(' ', 'T')}Z`);
  return shown - Math.floor(time / minuteMs) * minuteMs;
}

/** `2026-11-22 09:30`: Swedish writes times as ISO 8601 does. */
function clockAt(time: number, timeZone: string): string {
  const form = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', form).format(time);
}

/** The day of a time in a zone, as ISO 8601. */
export function dayAt(at: string, timeZone: string): string {
  return clockAt(Date.parse(at), timeZone).slice(0, 'YYYY-MM-DD'.length);
}

/** `09:30` in a zone. */
export function hourAt(at: string, timeZone: string): string {
  return clockAt(Date.parse(at), timeZone).slice('YYYY-MM-DD '.length);
}

/** "lunes, 30 de noviembre de 2026", in a zone. */
export function dayInWords(at: string, timeZone: string, language: Locale): string {
  const form = { timeZone, dateStyle: 'full' } as const;
  return new Intl.DateTimeFormat(formattingLocale[language], form).format(new Date(at));
}

/** "30 de noviembre de 2026 a las 09:30", in a zone. */
export function plannedTimeInWords(at: string, timeZone: string, language: Locale): string {
  const form = { timeZone, dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(formattingLocale[language], form).format(new Date(at));
}

/** "1 dic 2026, 09:30", in a zone. */
export function plannedTimeInShort(at: string, timeZone: string, language: Locale): string {
  const form = { timeZone, dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(formattingLocale[language], form).format(new Date(at));
}

/** "America/Guatemala (hora estándar central)", as it is called at a time. */
export function zoneInWords(at: string, timeZone: string, language: Locale): string {
  const parts = new Intl.DateTimeFormat(formattingLocale[language], {
    timeZone,
    timeZoneName: 'long',
  }).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? timeZone : `${timeZone} (${name})`;
}
