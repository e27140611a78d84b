'use client';

import { Link, useDocumentInfo, useEditDepth, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../refusals/language.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { previewingTexts } from './previewingTexts.ts';

const remembered = 'arraigo-preview-beside';
/** The form and a page beside it need so much, in CSS pixels; a narrower window has the view of its own. */
const wideEnough = '(width >= 1200px)';

/** Beside the form: shows the preview next to it where there is room for both, else leads to its view. */
export function PreviewBeside() {
  const { collectionSlug = '', id } = useDocumentInfo();
  const isInDrawer = useEditDepth() > 1;
  const { isOpen, setOpen } = useRemembered();
  const isWide = useIsWide();
  const { i18n } = useTranslation();
  const texts = previewingTexts[languageOf({ i18n })];
  const isShown = isOpen && isWide && !isInDrawer;
  useRoomBeside(isShown);
  if (isInDrawer) return null;
  return (
    <div className="arraigo-preview-beside">
      {isWide ? (
        <button type="button" aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
          {texts.place}: {texts.beside.toLowerCase()}
        </button>
      ) : (
        id !== undefined && (
          <Link
            href={`/admin/collections/${collectionSlug}/${String(id)}/preview`}
            prefetch={false}
          >
            {texts.ownView}
          </Link>
        )
      )}
      {isShown &&
        createPortal(
          <aside className="arraigo-preview-side" aria-label={texts.place}>
            <PreviewPane firstWidth="phone">
              <button type="button" onClick={() => setOpen(false)}>
                {texts.close}
              </button>
            </PreviewPane>
          </aside>,
          document.body,
        )}
    </div>
  );
}

/** Whether the preview is open, which the browser remembers from form to form. */
function useRemembered() {
  const [isOpen, setState] = useState(false);
  useEffect(() => setState(localStorage.getItem(remembered) === 'yes'), []);
  const setOpen = (next: boolean) => {
    localStorage.setItem(remembered, next ? 'yes' : 'no');
    setState(next);
  };
  return { isOpen, setOpen };
}

function useIsWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const query = window.matchMedia(wideEnough);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}

/** The page makes room for what stands beside it. */
function useRoomBeside(isShown: boolean): void {
  useEffect(() => {
    document.body.classList.toggle('arraigo-has-preview', isShown);
    return () => document.body.classList.remove('arraigo-has-preview');
  }, [isShown]);
}
