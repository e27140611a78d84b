import { RichTextError, toRichText } from '../../records/richText.ts';

/** Whether the value of a text field says something: an editor leaves empty paragraphs behind, which say nothing. */
export function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  try {
    return toRichText(value) !== undefined;
  } catch (error) {
    if (error instanceof RichTextError) return false;
    throw error;
  }
}
