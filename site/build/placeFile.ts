import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

// Synchronous, because a build places tens of thousands of small files and has nothing else to do meanwhile: awaiting
// each one takes several times as long.

/**
 * Hard-links a file, or copies it to another device: the cache and the releases share thousands of files. A shared file
 * must never be changed in place.
 */
export function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Returns a function that makes the folder of a file, once, and gives the file back. */
export function createFolders(): (file: string) => string {
  const made = new Set<string>();
  return (file) => {
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
}
