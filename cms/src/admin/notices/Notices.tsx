'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../refusals/language.ts';
import { Panel, placeOfPanels } from './Panel.tsx';
import { keepRefusals, refusals, type RefusalNotice } from './refusals.ts';

const texts = {
  es: {
    title: 'No se hizo',
    away: 'El servidor no responde. Compruebe su conexión; la página sigue cuando vuelva.',
  },
  en: {
    title: 'It was not done',
    away: 'The server does not answer. Check your connection; the page goes on when it is back.',
  },
};

/** Payload says these in English, with the browser's words for a lost line. */
const lostLine = /^(Fetching user|Refreshing (permissions|token)) failed/;
/** Pages that are done with once they are left: signing in, and the form of a new record. */
const doneWhenLeft = /\/(login|forgot|reset|create-first-user|create)(\/|$)/;
const none: readonly RefusalNotice[] = [];

/** Shows what Payload's own parts of the admin (lists, trash, accounts, pictures, versions) were refused. */
export function Notices({ children }: { children?: ReactNode }) {
  const notices = useSyncExternalStore(refusals.subscribe, refusals.all, () => none);
  const path = usePathname();
  const { i18n } = useTranslation();
  const words = texts[languageOf({ i18n })];

  useEffect(() => keepRefusals(toast), []);
  useEffect(() => {
    refusals.dismissWhere((raisedAt) => doneWhenLeft.test(raisedAt) && raisedAt !== path);
  }, [path]);

  return (
    <>
      {children}
      {notices.length > 0 &&
        createPortal(
          notices.map((notice) => (
            <Panel
              key={`${notice.path} ${notice.message}`}
              title={words.title}
              close={() => refusals.dismiss(notice)}
            >
              <p className="arraigo-panel__words">
                {lostLine.test(notice.message) ? words.away : notice.message}
              </p>
            </Panel>
          )),
          placeOfPanels(),
        )}
    </>
  );
}
