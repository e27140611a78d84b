import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFObjectCopier,
} from '@cantoo/pdf-lib';

/** The tags of a document (ISO 32000-1, 14.7), which take in those of others. */
type Tags = {
  /** Makes the numbers and names of the tags of another document differ from those that are here. Before anything is copied. */
  prepare: (source: PDFDocument) => void;
  /** Takes in its tags as one part. After its pages were copied. */
  take: (source: PDFDocument, title: string, copier: PDFObjectCopier) => void;
  /** Writes what was taken in. */
  close: () => void;
};

const key = (text: string) => PDFName.of(text);

/** @throws Error where the document has no tags */
export function openTags({ context, catalog }: PDFDocument): Tags {
  const root = rootOf(catalog);
  const [top] = elementsOf(root);
  if (!top) throw new Error('The first document has no element at the root of its tags.');
  const body = context.lookup(top, PDFDict);
  const parents = pairsOf(root.lookup(key('ParentTree'), PDFDict), 'Nums');
  const names: Pair[] = [];
  const roles = root.lookupMaybe(key('RoleMap'), PDFDict) ?? context.obj({});
  const parts: PDFRef[] = [];
  let next = root.lookup(key('ParentTreeNextKey'), PDFNumber).asNumber();
  return {
    prepare: (source) => {
      shiftNumbers(source, next);
      renameIds(source, `${String(parts.length + 1)}-`);
    },
    take: (source, title, copier) => {
      const taken = rootOf(source.catalog);
      next += taken.lookup(key('ParentTreeNextKey'), PDFNumber).asNumber();
      const elements = elementsOf(taken);
      // Else its whole tree would be copied again from below, with the root that nobody asks for.
      for (const ref of elements) source.context.lookup(ref, PDFDict).delete(key('P'));
      const part = context.obj({
        Type: 'StructElem',
        S: 'Part',
        P: top,
        T: PDFHexString.fromText(title),
        K: elements.map((ref) => copier.copy(ref)),
      });
      const lang = source.catalog.get(key('Lang'));
      if (lang) part.set(key('Lang'), copier.copy(lang));
      const ref = context.register(part);
      for (const element of elements) {
        const copied = context.lookup(copier.copy(element), PDFDict);
        copied.set(key('P'), ref);
        // A document within a document is a part of it.
        if (copied.get(key('S')) === key('Document')) copied.set(key('S'), key('Sect'));
      }
      parts.push(ref);
      for (const [number, value] of pairsOf(taken.lookup(key('ParentTree'), PDFDict), 'Nums'))
        parents.push([copier.copy(number), copier.copy(value)]);
      const ids = taken.lookupMaybe(key('IDTree'), PDFDict);
      for (const [name, value] of ids ? pairsOf(ids, 'Names') : [])
        names.push([copier.copy(name), copier.copy(value)]);
      for (const [name, role] of taken.lookupMaybe(key('RoleMap'), PDFDict)?.entries() ?? [])
        roles.set(name, copier.copy(role));
    },
    close: () => {
      const own = body.lookup(key('K'), PDFArray);
      for (const part of parts) own.push(part);
      root.set(key('ParentTree'), context.obj({ Nums: parents.flat() }));
      root.set(key('ParentTreeNextKey'), PDFNumber.of(next));
      root.set(key('RoleMap'), roles);
      if (names.length > 0) root.set(key('IDTree'), context.obj({ Names: names.flat() }));
    },
  };
}

function rootOf(catalog: PDFDict): PDFDict {
  const root = catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  if (!root) throw new Error('A PDF without tags cannot be joined: it would not be read aloud.');
  return root;
}

function elementsOf(root: PDFDict): PDFRef[] {
  const top = root.get(key('K'));
  if (top instanceof PDFRef) {
    const elements = root.context.lookup(top);
    return elements instanceof PDFArray ? refsIn(elements) : [top];
  }
  return top instanceof PDFArray ? refsIn(top) : [];
}

const refsIn = (array: PDFArray): PDFRef[] =>
  array.asArray().filter((object) => object instanceof PDFRef);

type Pair = [PDFObject, PDFObject];

/** The entries of a number or name tree, whose parts may hang below it. */
function pairsOf(tree: PDFDict, entries: 'Nums' | 'Names'): Pair[] {
  const own = tree.lookupMaybe(key(entries), PDFArray)?.asArray() ?? [];
  const kids = tree.lookupMaybe(key('Kids'), PDFArray);
  return [
    ...own.flatMap((name, place): Pair[] => {
      const value = own[place + 1];
      return place % 2 === 0 && value ? [[name, value]] : [];
    }),
    ...(kids?.asArray() ?? []).flatMap((_, place) =>
      kids ? pairsOf(kids.lookup(place, PDFDict), entries) : [],
    ),
  ];
}

/** Counts the marks and links of a document on from a number, in its pages and in its tree. */
function shiftNumbers(source: PDFDocument, from: number): void {
  for (const dict of dictsOf(source))
    for (const name of [key('StructParent'), key('StructParents')]) {
      const number = dict.lookupMaybe(name, PDFNumber);
      if (number) dict.set(name, PDFNumber.of(number.asNumber() + from));
    }
  const shifted = pairsOf(
    rootOf(source.catalog).lookup(key('ParentTree'), PDFDict),
    'Nums',
  ).flatMap(([number, value]) =>
    number instanceof PDFNumber ? [PDFNumber.of(number.asNumber() + from), value] : [],
  );
  rootOf(source.catalog).set(key('ParentTree'), source.context.obj({ Nums: shifted }));
}

/** Headings of tables have names, by which their cells say under which they stand. */
function renameIds(source: PDFDocument, prefix: string): void {
  const renamed = (object: PDFObject) =>
    object instanceof PDFString || object instanceof PDFHexString
      ? PDFHexString.fromText(prefix + object.decodeText())
      : object;
  const within = (array: PDFArray | undefined) => {
    for (const [place, object] of (array?.asArray() ?? []).entries())
      array?.set(place, renamed(object));
  };
  for (const dict of dictsOf(source)) {
    const id = dict.get(key('ID'));
    if (id && dict.has(key('S'))) dict.set(key('ID'), renamed(id));
    for (const attributes of attributesOf(dict))
      within(attributes.lookupMaybe(key('Headers'), PDFArray));
  }
  const ids = rootOf(source.catalog).lookupMaybe(key('IDTree'), PDFDict);
  if (!ids) return;
  const names = pairsOf(ids, 'Names').flatMap(([id, value]) => [renamed(id), value]);
  rootOf(source.catalog).set(key('IDTree'), source.context.obj({ Names: names }));
}

function attributesOf(element: PDFDict): PDFDict[] {
  const attributes = element.lookup(key('A'));
  if (attributes instanceof PDFDict) return [attributes];
  if (!(attributes instanceof PDFArray)) return [];
  return attributes
    .asArray()
    .map((_, place) => attributes.lookup(place))
    .filter((object) => object instanceof PDFDict);
}

function dictsOf({ context }: PDFDocument): PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFStream ? object.dict : object;
    return dict instanceof PDFDict ? [dict] : [];
  });
}
