'use client';

import { useLocale, useTranslation } from '@payloadcms/ui';
import { locales, type Locale } from 'content-models/locales';
import { useEffect, useState, type ReactNode } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { previewingTexts } from './previewingTexts.ts';
import { ScaledPage } from './ScaledPage.tsx';
import { ShareLinks } from './ShareLinks.tsx';
import { addressOf, usePreview, usePreviewedRecord } from './usePreview.ts';

/** Widths of screens, in CSS pixels. */
const widths = { phone: 360, desktop: 1280 };
const widthNames = ['phone', 'desktop'] as const;
type Width = (typeof widthNames)[number];

type Props = {
  /** Shown first; in a narrow window it is the phone in any case. */
  firstWidth: Width;
  /** Further buttons. */
  children?: ReactNode;
};

/** The page of the record with its saved draft, in a language and a width; what it changes; and the links to it. */
export function PreviewPane({ firstWidth, children }: Props) {
  const { code } = useLocale();
  const record = usePreviewedRecord();
  const [locale, setLocale] = useState<Locale>(code === 'en' ? 'en' : 'es');
  const [width, setWidth] = useState<Width>(firstWidth);
  useEffect(() => {
    if (window.matchMedia('(width < 900px)').matches) setWidth('phone');
  }, []);
  const [marksChanges, setMarksChanges] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const { i18n } = useTranslation();
  const texts = previewingTexts[languageOf({ i18n })];
  const address = record && addressOf(record, locale, marksChanges);
  const { kind, html, at, refresh } = usePreview(address);

  return (
    <div className="arraigo-preview">
      <div className="arraigo-preview__bar">
        <Choice
          name={texts.language}
          options={locales}
          words={texts.languages}
          {...{ value: locale, choose: setLocale }}
        />
        <Choice
          name={texts.width}
          options={widthNames}
          words={texts.widths}
          {...{ value: width, choose: setWidth }}
        />
        <button
          type="button"
          aria-pressed={marksChanges}
          onClick={() => setMarksChanges(!marksChanges)}
        >
          {texts.changes}
        </button>
        <button type="button" onClick={refresh}>
          {texts.refresh}
        </button>
        <button type="button" aria-expanded={isSharing} onClick={() => setSharing(!isSharing)}>
          {texts.share}
        </button>
        {children}
      </div>
      <p role="status" className={`arraigo-preview__state arraigo-preview__state--${kind}`}>
        {words()}{' '}
        {address && (
          <a href={address} target="_blank" rel="noopener">
            {texts.ownTab}
          </a>
        )}
      </p>
      {record && isSharing && <ShareLinks record={record} locale={locale} />}
      {html !== undefined && <ScaledPage html={html} width={widths[width]} title={texts.frame} />}
    </div>
  );

  function words(): string {
    if (!record) return texts.new;
    if (kind === 'shown') return at ? texts.shown(at) : '';
    return texts[kind];
  }
}

type ChoiceProps<Option extends string> = {
  name: string;
  options: readonly Option[];
  words: Record<Option, string>;
  value: Option;
  choose: (option: Option) => void;
};

function Choice<Option extends string>({
  name,
  options,
  words,
  value,
  choose,
}: ChoiceProps<Option>) {
  return (
    <div role="group" aria-label={name} className="arraigo-preview__choice">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => choose(option)}
        >
          {words[option]}
        </button>
      ))}
    </div>
  );
}
