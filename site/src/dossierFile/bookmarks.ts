import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObjectCopier,
} from '@cantoo/pdf-lib';

const key = (text: string) => PDFName.of(text);

/** The bookmarks of another document, in their order and with what is below them, copied without their list. */
export function copiedBookmarks(source: PDFDocument, copier: PDFObjectCopier): PDFRef[] {
  const list = source.catalog.lookupMaybe(key('Outlines'), PDFDict);
  const found: PDFRef[] = [];
  let next = list?.get(key('First'));
  while (next instanceof PDFRef) {
    const item = source.context.lookup(next, PDFDict);
    item.delete(key('Parent'));
    found.push(next);
    next = item.get(key('Next'));
  }
  return found.map((ref) => copier.copy(ref));
}

/** A bookmark that leads to a page. */
export function bookmarkTo({ context }: PDFDocument, page: PDFRef, title: string): PDFRef {
  return context.register(
    context.obj({ Title: PDFHexString.fromText(title), Dest: [page, 'Fit'] }),
  );
}

/** Writes the bookmarks of a document, in this order; those that are below one are folded already. */
export function writeBookmarks(
  { context, catalog }: PDFDocument,
  bookmarks: readonly PDFRef[],
): void {
  const list = context.register(context.obj({ Type: 'Outlines', Count: bookmarks.length }));
  hang(context, list, bookmarks);
  catalog.set(key('Outlines'), list);
}

/** Hangs bookmarks below a list, each linked with its neighbours. */
function hang(context: PDFContext, above: PDFRef, items: readonly PDFRef[]): void {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  const list = context.lookup(above, PDFDict);
  list.set(key('First'), first);
  list.set(key('Last'), last);
  for (const [place, ref] of items.entries()) {
    const item = context.lookup(ref, PDFDict);
    item.set(key('Parent'), above);
    link(item, 'Prev', items[place - 1]);
    link(item, 'Next', items[place + 1]);
  }
}

function link(item: PDFDict, name: string, neighbour: PDFRef | undefined): void {
  if (neighbour) item.set(key(name), neighbour);
  else item.delete(key(name));
}
