import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { webAddress } from './address.ts';
import { rowId } from './codes.ts';
import { localizedText, text } from './localized.ts';

/** A law or document that a practice or a country's framework stands on. */
export const legalNorm = z.strictObject({
  id: rowId,
  name: localizedText(300),
  number: text(60).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  url: webAddress.optional(),
  source: linkTo('sources'),
});
