'use client';

import { useEffect } from 'react';
import { cleanPaste, type PasteChange } from './cleanPaste.ts';

/** What is copied within the editor is as it should be. */
const lexicalType = 'application/x-lexical-editor';

/** The pastes that are made here of others. */
const cleanedPastes = new WeakSet<Event>();

/** Cleans what is pasted into a rich-text editor before the editor sees it, and tells what was changed. */
export function usePasteCleaning(tell: (changes: readonly PasteChange[]) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const html = clipboardData?.getData('text/html');
      if (cleanedPastes.has(event) || !clipboardData || !html) return;
      if (clipboardData.types.includes(lexicalType)) return;
      if (!(target instanceof Element) || !target.closest('[data-lexical-editor="true"]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const cleaned = cleanPaste(html);
      const data = new DataTransfer();
      data.setData('text/html', cleaned.html);
      data.setData('text/plain', clipboardData.getData('text/plain'));
      const paste = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      cleanedPastes.add(paste);
      target.dispatchEvent(paste);
      if (cleaned.changes.length > 0) tell(cleaned.changes);
    };
    document.addEventListener('paste', onPaste, true);
    return () => document.removeEventListener('paste', onPaste, true);
  }, [tell]);
}
