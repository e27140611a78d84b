/** 1 January 1980, 0:00: no archive knows an earlier time. As MS-DOS writes it: the time, then the day. */
const earliest = 0x0021_0000;

/** The sizes and places of what a zip archive says of its parts (APPNOTE 4.3.7, 4.3.12 and 4.3.16), in bytes. */
const localHeader = { signature: 0x0403_4b50, time: 10 } as const;
const centralHeader = {
  signature: 0x0201_4b50,
  size: 46,
  time: 12,
  lengths: [28, 30, 32],
  local: 42,
} as const;
const end = { signature: 0x0605_4b50, size: 22, count: 10, central: 16 } as const;

/**
 * Gives every part of a zip archive the same time, in place: the library that writes workbooks takes that of the clock and
 * has no option for it, and to pack them once more would take longer than to write them.
 * @throws Error where the bytes are no archive of the kind that it writes, without a comment.
 */
export function withoutTimes(archive: Buffer): Buffer {
  const last = archive.length - end.size;
  expectAt(archive, last, end.signature);
  let place = archive.readUInt32LE(last + end.central);
  for (let left = archive.readUInt16LE(last + end.count); left > 0; left -= 1) {
    expectAt(archive, place, centralHeader.signature);
    const local = archive.readUInt32LE(place + centralHeader.local);
    expectAt(archive, local, localHeader.signature);
    archive.writeUInt32LE(earliest, local + localHeader.time);
    archive.writeUInt32LE(earliest, place + centralHeader.time);
    const lengths = centralHeader.lengths.map((at) => archive.readUInt16LE(place + at));
    place += lengths.reduce((size, length) => size + length, centralHeader.size);
  }
  return archive;
}

function expectAt(archive: Buffer, place: number, signature: number): void {
  if (place < 0 || archive.readUInt32LE(place) !== signature)
    throw new Error('A workbook is no zip archive of the expected kind; see withoutTimes.ts.');
}
