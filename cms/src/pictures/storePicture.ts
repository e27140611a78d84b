import { mkdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  Payload,
} from 'payload';
import type { DocumentOf } from '../records/documents.ts';
import { refusal } from '../refusals/messages.ts';

/** A file to be written, with its name in the uploads folder. */
export type NewFile = { name: string; bytes: Buffer };

declare module 'payload' {
  interface RequestContext {
    /** Files of the picture that is being saved, to which its record refers already. */
    newPicture?: { files: NewFile[] };
  }
}

/**
 * Delay before a replaced file is deleted, in milliseconds: by then the save that replaces it was committed or rolled
 * back.
 */
const replacedFileGraceMs = 2_000;

/**
 * Writes the files of a picture durably (fsync) before its record refers to them: a save that is interrupted leaves the
 * record with the file that it had. The last hook before the write, after everything that may refuse.
 * @throws APIError 507 where the disk cannot be written.
 */
export function storePicture(folder: string): CollectionBeforeChangeHook<DocumentOf<'media'>> {
  return async ({ req }) => {
    const files = req.context.newPicture?.files ?? [];
    try {
      await mkdir(folder, { recursive: true });
      for (const { name, bytes } of files)
        await writeFile(join(folder, name), bytes, { flag: 'wx', flush: true });
    } catch (error) {
      req.payload.logger.error(error);
      await remove(folder, namesOf(files));
      throw refusal(req, notWritten, 507);
    }
  };
}

const notWritten = {
  es: 'La imagen no se guardó, porque el servidor no puede escribir archivos; quizá su disco esté lleno. Avise a quien lo administra.',
  en: 'The picture was not saved, because the server cannot write files; its disk may be full. Tell whoever runs it.',
};

/** Deletes the files of a save that failed after they were written. */
export function discardPicture(folder: string): CollectionAfterErrorHook {
  return ({ req }) =>
    removeUnused(req.payload, folder, namesOf(req.context.newPicture?.files ?? []));
}

/** Deletes the former files of a picture once its record refers to new ones. */
export function removeReplaced(folder: string): CollectionAfterChangeHook<DocumentOf<'media'>> {
  return ({ previousDoc, req }) => {
    if (!req.context.newPicture) return;
    delete req.context.newPicture;
    const former = [previousDoc.filename, previousDoc.sizes?.thumbnail?.filename];
    // Not awaited and outside of the save's transaction, because it waits for that transaction to end.
    void removeOnceUnused(
      req.payload,
      folder,
      former.filter((name) => typeof name === 'string'),
    );
  };
}

async function removeOnceUnused(payload: Payload, folder: string, names: string[]): Promise<void> {
  await setTimeout(replacedFileGraceMs, undefined, { ref: false });
  await removeUnused(payload, folder, names);
}

async function removeUnused(payload: Payload, folder: string, names: string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: {
        or: [{ filename: { in: names } }, { 'sizes.thumbnail.filename': { in: names } }],
      },
      trash: true,
      overrideAccess: true,
    });
    if (totalDocs === 0) await remove(folder, names);
  } catch {
    // The database is closed or unreachable. An orphaned file is harmless: no record refers to it.
  }
}

async function remove(folder: string, names: string[]): Promise<void> {
  await Promise.all(names.map((name) => unlink(join(folder, name)).catch(() => undefined)));
}

function namesOf(files: NewFile[]): string[] {
  return files.map(({ name }) => name);
}
