/**
 * Converts a date to the timestamp that a feed needs: noon in UTC, which is the same day from UTC-12 to UTC+11. An
 * empty feed has the date of the workshop behind the catalogue.
 */
export function feedDay(day = '2022-09-07'): Date {
  return new Date(`${day}T12:00:00Z`);
}
