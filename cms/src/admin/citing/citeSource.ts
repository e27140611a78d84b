import { TOGGLE_LINK_COMMAND } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';

/** Where a citation goes: what is selected, or without a selection the word before the cursor. */
export type CitedPlace = { selection: RangeSelection; words: string };

/** Remembers the place before a drawer takes the focus away; undefined where the cursor was nowhere yet. */
export function citedPlace(editor: LexicalEditor): CitedPlace | undefined {
  return editor.getEditorState().read(() => {
    const current = $getSelection();
    if (!$isRangeSelection(current)) return undefined;
    const selection = current.clone();
    if (selection.isCollapsed()) extendToWord(selection);
    return { selection, words: selection.getTextContent().trim() };
  });
}

/** Extends a cursor over the word in which it is or that ends before it; at the beginning of a text it stays a cursor. */
function extendToWord(selection: RangeSelection): void {
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return;
  const { offset } = selection.anchor;
  const text = node.getTextContent();
  // A full stop after the word is none of it.
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}%’'-]*/gu)];
  const word = words.findLast(({ index }) => index < offset);
  if (!word) return;
  selection.anchor.set(node.getKey(), word.index, 'text');
  selection.focus.set(node.getKey(), word.index + word[0].length, 'text');
}

/** Puts the cursor behind what is selected, which the next key would replace. */
function goBehind(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
}

/** Makes the words of a place the call of a source; where there are none, its code is written and is the call. */
export function citeSource(
  editor: LexicalEditor,
  place: CitedPlace | undefined,
  code: string,
): void {
  editor.update(
    () => {
      const selection = place?.selection.clone();
      if (selection) $setSelection(selection);
      const current = $getSelection();
      if (!$isRangeSelection(current)) return;
      if (current.getTextContent().trim() === '') {
        current.insertRawText(code);
        const node = current.anchor.getNode();
        if ($isTextNode(node)) {
          const end = current.anchor.offset;
          current.anchor.set(node.getKey(), end - code.length, 'text');
          current.focus.set(node.getKey(), end, 'text');
        }
      }
      editor.dispatchCommand(TOGGLE_LINK_COMMAND, {
        fields: { linkType: 'custom', url: `#${code}`, newTab: false, doc: null },
        text: null,
      });
      goBehind();
    },
    { tag: 'cite' },
  );
}
