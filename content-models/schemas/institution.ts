import { z } from 'zod';
import { optionalLinkTo } from '../fields/links.ts';
import { translationMatches } from '../rules/translation.ts';
import { countries } from '../vocabulary/countries.ts';
import { institutionTypes } from '../vocabulary/institutionTypes.ts';
import { webAddress } from './address.ts';
import { ownCode, slug } from './codes.ts';
import { partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { translation } from './translation.ts';

/** An institution, `IN-0000`. A renamed body keeps its record; a successor gets its own. */
export const institutionSchema = z
  .strictObject({
    code: ownCode.institutions,
    slug,
    name: localizedText(200),
    acronym: text(30).optional(),
    type: institutionTypes.schema,
    country: countries.schema.optional(),
    parent: optionalLinkTo('institutions').optional(),
    website: webAddress.optional(),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional(),
    translation,
    ...recordDates,
  })
  .superRefine(translationMatches);

export type Institution = z.infer<typeof institutionSchema>;
