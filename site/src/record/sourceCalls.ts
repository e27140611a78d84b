import { sourceCall, type RichTextInline } from 'content-models/fields/richText';

/** Whether a link of a rich text is the call of a source. */
export function isCall(node: RichTextInline): boolean {
  return node.type === 'link' && sourceCall.safeParse(node.url).success;
}

/** Whether a call's text is only a number or code from the editor, which the page's own number replaces. */
export function isBareCall(node: RichTextInline): boolean {
  if (node.type === 'text' || !isCall(node)) return false;
  const words = node.children.map((child) => child.text).join('');
  return /^[\s[\]()\d]*$/.test(words) || /^\s*\[?FU-\d+\]?\s*$/.test(words);
}
