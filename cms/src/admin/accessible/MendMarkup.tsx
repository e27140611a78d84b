'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { mendMarkup } from './mendings.ts';

/**
 * Gives Payload's own markup the names and roles that it lacks, whenever something is drawn. Patching each of its
 * components would have to be done anew with each of its versions; `tests/built/accessible` says when one is not needed
 * any more or a new one is.
 */
export function MendMarkup({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  useEffect(() => {
    let planned = 0;
    const mend = () => {
      cancelAnimationFrame(planned);
      planned = requestAnimationFrame(() => mendMarkup(document, language));
    };
    mend();
    const observer = new MutationObserver(mend);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-label', 'aria-hidden'],
    });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(planned);
    };
  }, [language]);
  return children;
}
