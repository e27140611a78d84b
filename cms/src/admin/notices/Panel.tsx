'use client';

import { useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { languageOf } from '../../refusals/language.ts';

type PanelProps = { title: string; children: ReactNode; close?: () => void };

const closeText = { es: 'Cerrar el aviso', en: 'Close the notice' };

/** A notice over the page, which stays until it is dealt with. */
export function Panel({ title, children, close }: PanelProps) {
  const { i18n } = useTranslation();
  return (
    <section className="arraigo-panel" role="alert" aria-label={title}>
      <h2>{title}</h2>
      {close && (
        <button type="button" className="arraigo-panel__close" onClick={close}>
          {closeText[languageOf({ i18n })]}
        </button>
      )}
      {children}
    </section>
  );
}

let place: HTMLElement | undefined;

/** The element of the page for all notices, one below the other, whichever part of the admin raises them. */
export function placeOfPanels(): HTMLElement {
  if (!place) {
    place = document.createElement('div');
    place.className = 'arraigo-panels';
    document.body.append(place);
  }
  return place;
}
