import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  PDFPageLeaf,
  PDFString,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { bookmarkTo, copiedBookmarks, writeBookmarks } from './bookmarks.ts';
import { openTags } from './tags.ts';

/** A sheet that is joined: a tagged PDF with the bookmarks of its headings. */
type JoinedSheet = { title: string; pdf: ArrayBuffer };

/**
 * Puts tagged PDFs behind a first one, whose title and language are those of the whole, and keeps their tags: in its one
 * tree each of them is a part in its own language. Its bookmarks follow that of the first.
 * @throws Error where one of them has no tags: what is read aloud would lack it
 */
export async function joinPdfs(
  first: Uint8Array,
  title: string,
  sheets: readonly JoinedSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const joined = await PDFDocument.load(first, { updateMetadata: false });
  const tags = openTags(joined);
  const bookmarks = [bookmarkTo(joined, joined.getPage(0).ref, title)];
  for (const sheet of sheets) {
    const source = await PDFDocument.load(sheet.pdf, { updateMetadata: false });
    const copier = PDFObjectCopier.for(source.context, joined.context);
    tags.prepare(source);
    // By reference: the tags of a page and the links to it have to find the page that was copied.
    for (const { ref } of source.getPages()) append(joined, copier.copy(ref));
    tags.take(source, sheet.title, copier);
    bookmarks.push(...copiedBookmarks(source, copier));
  }
  tags.close();
  describeLinks(joined);
  writeBookmarks(joined, bookmarks);
  return new Uint8Array(await joined.save());
}

function append(joined: PDFDocument, page: PDFRef): void {
  const { catalog, context } = joined;
  const parent = catalog.insertLeafNode(page, catalog.Pages().Count().asNumber());
  const leaf = context.lookup(page);
  if (!(leaf instanceof PDFPageLeaf)) throw new Error('What was copied is no page.');
  leaf.setParent(parent);
}

/** A link without a description says where it leads: what reads aloud says that, and PDFKit leaves it empty. */
function describeLinks(joined: PDFDocument): void {
  const contents = PDFName.of('Contents');
  for (const [, object] of joined.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link'))
      continue;
    const address = object
      .lookupMaybe(PDFName.of('A'), PDFDict)
      ?.lookupMaybe(PDFName.of('URI'), PDFString);
    const said = object.lookupMaybe(contents, PDFString, PDFHexString);
    if (address && !said?.decodeText())
      object.set(contents, PDFHexString.fromText(address.decodeText()));
  }
}
