'use client';

import { useTranslation } from '@payloadcms/ui';
import type { Locale } from 'content-models/locales';
import { useId, useState } from 'react';
import { linkDays, type PreviewLink } from '../../previewing/linkState.ts';
import { languageOf } from '../../refusals/language.ts';
import { previewingTexts } from './previewingTexts.ts';
import { useLinks } from './useLinks.ts';

type Props = { record: { kind: string; id: string }; locale: Locale };

/** Makes links to the preview for who has no account, lists those that work, and revokes them. */
export function ShareLinks({ record, locale }: Props) {
  const { links, change } = useLinks(record);
  const [days, setDays] = useState<number>(linkDays[0]);
  const [said, setSaid] = useState('');
  const texts = useTexts();
  const id = useId();
  const make = async () =>
    setSaid(
      (await change({ method: 'POST', body: { locale, days } })) ? texts.made : texts.notDone,
    );
  const revoke = async (link: string) =>
    setSaid((await change({ method: 'DELETE', link })) ? texts.revoked : texts.notDone);
  const copy = (address: string) =>
    navigator.clipboard.writeText(address).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  return (
    <section className="arraigo-preview__share" aria-label={texts.share}>
      <p>{texts.shareText(texts.inLanguage[locale])}</p>
      <p className="arraigo-preview__make">
        <label htmlFor={id}>{texts.days}</label>
        <select id={id} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {linkDays
            .toSorted((one, other) => one - other)
            .map((count) => (
              <option key={count} value={count}>
                {texts.dayCount(count)}
              </option>
            ))}
        </select>
        <button type="button" onClick={() => void make()}>
          {texts.make}
        </button>
        <span role="status">{said}</span>
      </p>
      <h3>{texts.links}</h3>
      {links?.length === 0 && <p>{texts.noLinks}</p>}
      <ul>
        {links?.map((link) => (
          <LinkRow key={link.id} link={link} copy={copy} revoke={revoke} />
        ))}
      </ul>
    </section>
  );
}

function useTexts() {
  const { i18n } = useTranslation();
  return previewingTexts[languageOf({ i18n })];
}

type RowProps = {
  link: PreviewLink;
  copy: (address: string) => Promise<void>;
  revoke: (id: string) => Promise<void>;
};

function LinkRow({ link, copy, revoke }: RowProps) {
  const texts = useTexts();
  const { id, locale, account, until, openedAt } = link;
  const address = `${window.location.origin}${link.address}`;
  const words = [
    ...(account === undefined ? [] : [texts.by(account)]),
    texts.until(until),
    openedAt === undefined ? texts.unopened : texts.opened(openedAt),
  ];
  return (
    <li>
      <input
        aria-label={texts.address(texts.inLanguage[locale])}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" onClick={() => void copy(address)}>
        {texts.copy}
      </button>
      <button type="button" onClick={() => void revoke(id)}>
        {texts.revoke}
      </button>
      <p>
        {texts.address(texts.inLanguage[locale])}, {words.join(', ')}
      </p>
    </li>
  );
}
