'use client';

import { useField, useTranslation } from '@payloadcms/ui';
import { readFigure, spacedFigure } from 'content-models/rules/readFigure';
import type { NumberFieldClientProps } from 'payload';
import { languageOf } from '../../refusals/language.ts';
import { useTypedText } from './DateInput.tsx';
import { TypedInput } from './TypedInput.tsx';
import { typedTexts } from './typedTexts.ts';

/** A figure, with a point or a comma; asks where it may be two. What is no figure changes nothing. */
export function FigureInput({ path, field, readOnly }: NumberFieldClientProps) {
  const { value, setValue, disabled } = useField<number | null>({ path });
  const { i18n } = useTranslation();
  const texts = typedTexts[languageOf({ i18n })];
  const stored = typeof value === 'number' ? spacedFigure(value) : '';
  const [text, setText] = useTypedText(stored);
  const figure = readFigure(text);
  const isInvalid = text.trim() !== '' && figure === undefined;
  const take = (written: string) => {
    setText(written);
    const read = readFigure(written);
    if (written.trim() === '') setValue(null);
    // While somebody types, the text stays: the value is taken when the field is left.
    else if (read && 'value' in read && spacedFigure(read.value) === written) setValue(read.value);
  };
  const choose = (chosen: number) => {
    setValue(chosen);
    setText(spacedFigure(chosen));
  };
  return (
    <TypedInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      inputMode="decimal"
      text={text}
      readOnly={Boolean(readOnly) || disabled}
      isInvalid={isInvalid}
      reading={reading()}
      onText={take}
      onDone={() => figure && 'value' in figure && choose(figure.value)}
    >
      {figure &&
        'either' in figure &&
        figure.either.map((either) => (
          <button key={either} type="button" onClick={() => choose(either)}>
            {spacedFigure(either)}
          </button>
        ))}
    </TypedInput>
  );

  function reading(): string | undefined {
    if (isInvalid) return texts.noFigure;
    if (figure && 'either' in figure) return texts.either;
    return undefined;
  }
}
