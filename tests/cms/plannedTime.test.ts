import {
  dayInWords,
  plannedTimeInShort,
  plannedTimeInWords,
  readHour,
  readTime,
  zoneInWords,
} from 'cms/scheduling/plannedTime';
import { describe, expect, test } from 'vitest';

describe('an hour as people type it', () => {
  test.each([
    ['09:30', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['9 h', '09:00'],
    ['21', '21:00'],
    ['21:05 hs.', '21:05'],
    ['9:30 p. m.', '21:30'],
    ['12 am', '00:00'],
    ['12:15 PM', '12:15'],
    [' 00:00 ', '00:00'],
  ])('%s', (text, hour) => expect(readHour(text)).toBe(hour));

  test.each(['', 'mediodía', '24:00', '9:60', '9:3', '13 pm', '0 am', '930'])('not "%s"', (text) =>
    expect(readHour(text)).toBeUndefined(),
  );
});

describe('a day and an hour on the clock of a zone', () => {
  const at = readTime;
  const problemOf = (...typed: Parameters<typeof readTime>) => {
    const read = readTime(...typed);
    return 'problem' in read ? read.problem : { es: '', en: '' };
  };

  test.each([
    ['1/12/2026', '09:30', 'America/Guatemala', '2026-12-01T15:30:00.000Z'],
    // A day of the zone that has begun in UTC alone.
    ['30 de noviembre de 2026', '23:59', 'America/Guatemala', '2026-12-01T05:59:00.000Z'],
    ['1/7/2026', '9:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['1/1/2027', '9:00', 'America/New_York', '2027-01-01T14:00:00.000Z'],
    // Mexico City gave summer time up in 2022.
    ['1/7/2027', '9:00', 'America/Mexico_City', '2027-07-01T15:00:00.000Z'],
    // The last minute before the clock is put forward, and the first after.
    ['8/3/2026', '01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['8/3/2026', '03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['7/3/2026', '23:59', 'America/Havana', '2026-03-08T04:59:00.000Z'],
    ['8/3/2026', '01:00', 'America/Havana', '2026-03-08T05:00:00.000Z'],
    ['31/12/2026', '00:30', 'Pacific/Kiritimati', '2026-12-30T10:30:00.000Z'],
  ])('%s, %s in %s', (day, hour, timeZone, instant) =>
    expect(at(day, hour, timeZone)).toEqual({ at: instant, isTwice: false }),
  );

  test.each([
    ['1/11/2026', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['1/11/2026', '00:30', 'America/Havana', '2026-11-01T04:30:00.000Z'],
  ])('%s, %s comes twice in %s: the first is meant', (day, hour, timeZone, instant) =>
    expect(at(day, hour, timeZone)).toEqual({ at: instant, isTwice: true }),
  );

  test.each([
    ['8/3/2026', '02:30', 'America/New_York'],
    ['8/3/2026', '00:00', 'America/Havana'],
    ['8/3/2026', '00:59', 'America/Havana'],
  ])('%s, %s is skipped in %s', (day, hour, timeZone) =>
    expect(problemOf(day, hour, timeZone).es).toContain('Esa hora no existe'),
  );

  test('is told apart from what is no day, and no hour', () => {
    expect(problemOf('pronto', '09:30', 'America/Guatemala').es).toContain('Falta el día');
    expect(at('noviembre de 2026', '09:30', 'America/Guatemala')).toHaveProperty('problem');
    expect(at('31/11/2026', '09:30', 'America/Guatemala')).toHaveProperty('problem');
    expect(problemOf('30/11/2026', 'pronto', 'America/Guatemala').es).toContain('Falta la hora');
  });

  test('is said with its zone, in both languages', () => {
    const time = '2026-12-01T15:30:00.000Z';
    expect(plannedTimeInWords(time, 'America/Guatemala', 'es')).toBe(
      '1 de diciembre de 2026 a las 09:30',
    );
    expect(plannedTimeInWords(time, 'America/Guatemala', 'en')).toBe('1 December 2026 at 09:30');
    expect(plannedTimeInShort(time, 'America/Guatemala', 'es')).toBe('1 dic 2026, 09:30');
    expect(dayInWords('2026-12-01T05:30:00.000Z', 'America/Guatemala', 'es')).toBe(
      'lunes, 30 de noviembre de 2026',
    );
    expect(zoneInWords(time, 'America/Guatemala', 'es')).toBe(
      'America/Guatemala (hora estándar central)',
    );
    expect(zoneInWords('2026-07-01T12:00:00Z', 'America/New_York', 'en')).toBe(
      'America/New_York (Eastern Daylight Time)',
    );
  });
});
