import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Relationships get random names from the library. */
const randomName = /rId[a-z0-9_-]{21}/g;

/** Bookmarks are counted on from one document of the process to the next. */
const bookmark = /(<w:bookmark(?:Start|End)[^>]*w:id=")(\d+)/g;

const madeOn = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Zip knows no earlier year; the time of packing says nothing to anybody. */
const packedOn = new Date('1980-01-01T12:00:00Z');

/**
 * A Word document without what differs from one making to the next: releases are compared byte by byte. The day of its
 * content (ISO, as in `2026-11-30`) stands for the time at which it was made.
 */
export function sameBytes(document: Uint8Array, day: string): Uint8Array {
  const links = inOrder();
  const bookmarks = inOrder();
  const entries = Object.entries(unzipSync(document)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes)
      .replace(randomName, (random) => `rIdLink${String(links(random))}`)
      .replace(bookmark, (_, before: string, id: string) => `${before}${String(bookmarks(id))}`)
      .replace(madeOn, `$1${day}T00:00:00Z`);
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: packedOn, level: 9 });
}

/** Numbers names in the order in which they come, each always with the same number. */
function inOrder(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
