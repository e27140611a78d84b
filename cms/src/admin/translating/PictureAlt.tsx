'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { z } from 'zod';
import { languageOf } from '../../refusals/language.ts';
import { translatingTexts } from './translatingTexts.ts';
import type { TranslationSource } from './useTranslationSource.ts';

type Props = {
  picture: TranslationSource['pictures'][number];
  /** Called after the text was stored. */
  onSaved: () => void;
};

const pauseMs = 1_500;
const retryMs = 5_000;

const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })) });

/**
 * The English alternative text of a picture that the record shows, written where it is missed. It belongs to the
 * picture, so it is saved there: when the field is left, and after a pause.
 */
export function PictureAlt({ picture: { id, code, alt }, onSaved }: Props) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = translatingTexts[language];
  const field = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failures, setFailures] = useState(0);
  const [sent, setSent] = useState('');
  const isUnsaved = text.trim() !== '' && text.trim() !== sent;

  const save = async () => {
    const words = text.trim();
    if (!isUnsaved) return;
    const refused = await saveAlt(id, words);
    setProblem(refused === undefined ? undefined : refused || texts.altUnsaved);
    setFailures((count) => (refused === undefined ? 0 : count + 1));
    if (refused !== undefined) return;
    setSent(words);
    onSaved();
  };

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const pause = setTimeout(() => void save(), failures > 0 ? retryMs : pauseMs);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(pause);
      window.removeEventListener('beforeunload', ask);
    };
  });

  return (
    <li className="arraigo-translation__picture">
      <label htmlFor={field}>{texts.picture(code ?? '')}</label>
      {alt && (
        <p id={`${field}-spanish`} lang="es">
          {alt}
        </p>
      )}
      <textarea
        id={field}
        lang="en"
        rows={2}
        maxLength={300}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={`${field}-spanish ${field}-problem`}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void save()}
      />
      <p id={`${field}-problem`} role="alert" className="arraigo-translation__problem">
        {problem}
      </p>
      <p role="status">{sent !== '' && !isUnsaved && texts.altSaved}</p>
    </li>
  );
}

/** @returns undefined once it is stored; otherwise why not, in the words of the server where it has any. */
async function saveAlt(id: string, alt: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/media/${id}?locale=en&depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ alt }),
    });
    if (response.ok) return undefined;
    const answer = refusedSchema.safeParse(await response.json());
    return answer.data?.errors.map(({ message }) => message).join('\n') ?? '';
  } catch {
    return '';
  }
}
