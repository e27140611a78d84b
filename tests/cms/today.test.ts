import { dayIn } from 'cms/publication/today';
import { expect, test } from 'vitest';

test.each([
  ['2026-11-29T02:30:00Z', 'America/Guatemala', '2026-11-28'],
  ['2026-11-29T06:00:00Z', 'America/Guatemala', '2026-11-29'],
  ['2026-11-29T02:30:00Z', 'UTC', '2026-11-29'],
])('at %s it is in %s the day %s', (time, zone, day) => {
  expect(dayIn(zone, new Date(time))).toBe(day);
});
