'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { isSameValue } from '../../saving/sameValue.ts';
import { typedTexts } from './typedTexts.ts';

/** Several short texts, one per line: nothing has to be confirmed, so nothing is lost by clicking elsewhere. */
export function LinesInput({ path, field, readOnly }: TextFieldClientProps) {
  const { value, setValue, disabled } = useField<string[] | null>({ path });
  const { i18n } = useTranslation();
  const stored = value ?? [];
  const id = `field-${path.replaceAll('.', '__')}`;
  const [text, setText] = useState(stored.join('\n'));
  // The form has what is typed a moment later; only what came another way is shown in place of it.
  const typed = useRef(stored);
  useEffect(() => {
    if (isSameValue(stored, typed.current) || isSameValue(stored, linesOf(text))) return;
    if (document.activeElement?.id === id) return;
    typed.current = stored;
    setText(stored.join('\n'));
  });
  return (
    <div className="field-type textarea">
      <FieldLabel label={field.label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} />
        <textarea
          id={id}
          className="textarea-element"
          name={path}
          rows={Math.max(2, text.split('\n').length)}
          value={text}
          disabled={Boolean(readOnly) || disabled}
          placeholder={typedTexts[languageOf({ i18n })].onePerLine}
          onChange={(event) => {
            setText(event.target.value);
            typed.current = linesOf(event.target.value);
            setValue(typed.current);
          }}
        />
      </div>
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
