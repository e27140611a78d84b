'use client';

import { useField, useTranslation } from '@payloadcms/ui';
import { readFigure, spacedFigure } from 'content-models/rules/readFigure';
import type { NumberFieldClientProps } from 'payload';
import { languageOf } from '../../refusals/language.ts';
import { TypedInput } from './TypedInput.tsx';
import { typedTexts } from './typedTexts.ts';
import { useTypedText } from './useTypedText.ts';

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
    const read = readFigure(written);
    const meant = read && 'value' in read ? read.value : null;
    // What is no figure changes nothing; what may be two is none until it is chosen.
    const isTaken = read !== undefined || written.trim() === '';
    setText(written, isTaken ? (meant === null ? '' : spacedFigure(meant)) : stored);
    if (isTaken) setValue(meant);
  };
  const choose = (chosen: number) => {
    setText(spacedFigure(chosen), spacedFigure(chosen));
    setValue(chosen);
  };
  // A figure as it is shown is what is stored, whatever else it could be read as.
  const either = figure && 'either' in figure && text !== stored ? figure.either : undefined;
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
      {either?.map((possible) => (
        <button key={possible} type="button" onClick={() => choose(possible)}>
          {spacedFigure(possible)}
        </button>
      ))}
    </TypedInput>
  );

  function reading(): string | undefined {
    if (isInvalid) return texts.noFigure;
    return either && texts.either;
  }
}
