import { createCommand } from '@payloadcms/richtext-lexical/lexical';

/** Asks the editor to offer sources for what is selected. */
export const citeCommand = createCommand<undefined>('cite');
