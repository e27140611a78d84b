'use client';

import {
  Upload,
  UploadEditsProvider,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormSubmitted,
  useTranslation,
  useUploadEdits,
} from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { firstFrame } from '../../pictures/firstFrame.ts';
import { isAnimation } from '../../pictures/isAnimation.ts';
import { propertyOf } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { refusals } from '../notices/refusals.ts';
import { pictureTexts } from './pictureTexts.ts';

/** In percent from the left and from the top. */
type Point = { x: number; y: number };

/**
 * The file of a picture, in place of Payload's part of the form, which it wraps: it keeps the focal point when a save is
 * refused and another file takes the place of the refused one, tells of an animation before it is sent, and says in the
 * editor's language what Payload says in English.
 */
export function PictureFile() {
  const { data, initialState } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { uploadEdits, updateUploadEdits, resetUploadEdits } = useUploadEdits();
  const place = useRef<HTMLDivElement>(null);
  const { upload } = getEntityConfig({ collectionSlug: 'media' });
  const shown = useRef(uploadEdits?.focalPoint ?? pointOf(data)).current;
  if (!upload) throw new Error('The collection of pictures has no files.');
  return (
    <div className="arraigo-picture-file" ref={place}>
      <UploadEditsProvider {...(shown ? { initialUploadEdits: { focalPoint: seen(shown) } } : {})}>
        <Upload
          collectionSlug="media"
          {...(initialState ? { initialState } : {})}
          uploadConfig={upload}
        />
        <FocalPoint
          send={(focalPoint) => updateUploadEdits({ focalPoint })}
          forget={resetUploadEdits}
        />
      </UploadEditsProvider>
      <FileProblem />
      <Animation />
      <NextField place={place} />
    </div>
  );
}

/**
 * The focal point that was chosen and not yet saved. Payload forgets it with the file that is taken away; where that
 * file was refused, the next one is most likely the same picture, made smaller.
 */
function FocalPoint({ send, forget }: { send: (point: Point) => void; forget: () => void }) {
  const { uploadEdits, updateUploadEdits } = useUploadEdits();
  const { i18n } = useTranslation();
  const wasRefused = useFormSubmitted();
  const first = useRef(uploadEdits?.focalPoint);
  const chosen = useRef<Point>(undefined);
  const point = uploadEdits?.focalPoint;
  const kept = point ?? (wasRefused ? chosen.current : undefined);

  useEffect(() => {
    if (point === first.current && !chosen.current) return;
    if (kept) {
      chosen.current = kept;
      send({ x: Math.round(kept.x), y: Math.round(kept.y) });
      const shown = seen(kept);
      if (shown.x !== point?.x || shown.y !== point.y) updateUploadEdits({ focalPoint: shown });
    } else {
      chosen.current = undefined;
      first.current = undefined;
      forget();
    }
    // Only when a point was chosen or taken away.
  }, [point]);

  if (!kept || kept === first.current) return null;
  const { focalPoint } = pictureTexts[languageOf({ i18n })];
  return (
    <p className="arraigo-picture-file__point" role="status">
      {focalPoint(Math.round(kept.x), Math.round(kept.y))}
    </p>
  );
}

/** A point as Payload shows it: it takes 0 for no value, and shows the centre. */
function seen({ x, y }: Point): Point {
  const nearlyNothing = 1e-6;
  return { x: Math.max(x, nearlyNothing), y: Math.max(y, nearlyNothing) };
}

function pointOf(data: unknown): Point | undefined {
  const [x, y] = [propertyOf(data, 'focalX'), propertyOf(data, 'focalY')];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}

/** The file that is chosen and not yet saved; null where one was taken away. */
function useChosenFile(): File | null | undefined {
  const value = useFormFields<unknown>(([fields]) => fields.file?.value);
  return value instanceof File || value === null ? value : undefined;
}

/** Why Payload does not send the form, which it says in English alone. */
function FileProblem() {
  const file = useChosenFile();
  const isRefused = useFormSubmitted();
  const { i18n } = useTranslation();
  const texts = pictureTexts[languageOf({ i18n })];
  if (!isRefused) return null;
  const problem =
    file === null ? texts.fileMissing : file?.name === '' ? texts.nameMissing : undefined;
  return problem ? (
    <p className="arraigo-picture-file__problem" role="alert">
      {problem}
    </p>
  ) : null;
}

/** Tells of an animation as soon as it is chosen. The notice stays when it is saved. */
function Animation() {
  const file = useChosenFile();
  const { i18n } = useTranslation();
  const message = firstFrame[languageOf({ i18n })];
  useEffect(() => {
    // After a save there is no file any more, which takes nothing back.
    if (file === undefined) return undefined;
    let isOver = false;
    const tell = async () => {
      const isMoving = file !== null && isAnimation(new Uint8Array(await file.arrayBuffer()));
      if (isOver) return;
      if (isMoving) refusals.tell(message);
      else refusals.withdraw(message);
    };
    void tell();
    return () => {
      isOver = true;
    };
  }, [file, message]);
  return null;
}

/** The button that chose the file is gone with it: the cursor goes on to what the picture shows. */
function NextField({ place }: { place: React.RefObject<HTMLDivElement | null> }) {
  const hasFile = Boolean(useChosenFile());
  useEffect(() => {
    const next = place.current?.closest('form')?.querySelector('textarea');
    if (hasFile && next?.value === '') next.focus();
  }, [hasFile, place]);
  return null;
}
