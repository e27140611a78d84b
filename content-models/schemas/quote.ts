import { z } from 'zod';
import { sourceLanguages } from '../vocabulary/sourceLanguages.ts';
import { text } from './localized.ts';

/** A quotation, word for word, in the language of its source; only from a text that was read whole. */
export const quote = z.strictObject({ text: text(1000), language: sourceLanguages.schema });
