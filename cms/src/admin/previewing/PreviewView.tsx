import { notFound } from 'next/navigation.js';
import type { DocumentViewServerProps } from 'payload';
import { Previewing } from './Previewing.tsx';

/** The view of a record in which its page is seen with the saved draft. */
export function PreviewView({ initPageResult }: DocumentViewServerProps) {
  if (initPageResult.docID === undefined) notFound();
  return <Previewing />;
}
