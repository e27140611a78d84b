import { z } from 'zod';

/** A calendar day that exists, in ISO 8601: `2026-11-22`. */
export const day = z.iso.date();

/**
 * EDTF level 0 without times: a year, a month or a day (`2016`, `2016-03`, `2016-03-09`).
 * Source: https://www.loc.gov/standards/datetime/
 */
export const partialDate = z.string().refine(isPartialDate, { params: { rule: 'partialDate' } });

function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
  return day.safeParse(value).success;
}

/** A local time of day, 24 hours: `09:05`. */
export const clockTime = z
  .string()
  .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { params: { rule: 'clockTime' } });

/** A year of four digits: `2016`. */
export const year = z
  .string()
  .refine((value) => /^\d{4}$/.test(value), { params: { rule: 'year' } });
