/** A reader date as the instant that a feed asks for; an empty feed is as old as the workshop behind the catalogue. */
export function feedDay(day = '2022-09-07'): Date {
  return new Date(`${day}T00:00:00Z`);
}
