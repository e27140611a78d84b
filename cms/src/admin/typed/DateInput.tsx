'use client';

import { useField, useTranslation } from '@payloadcms/ui';
import { formattingLocale, type Locale } from 'content-models/locales';
import { readDate, readDay } from 'content-models/rules/readDate';
import type { DateFieldClientProps, TextFieldClientProps } from 'payload';
import { fromDay, toDay } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { TypedInput } from './TypedInput.tsx';
import { typedTexts } from './typedTexts.ts';
import { useTypedText } from './useTypedText.ts';

/** A day, typed as the region writes days and read back in words. What is no day changes nothing. */
export function DayInput({ path, field, readOnly }: DateFieldClientProps) {
  const { value, setValue, disabled } = useField<string | null>({ path });
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const stored = toDay(value);
  const [text, setText] = useTypedText(shown(stored));
  const day = readDay(text);
  const isInvalid = text.trim() !== '' && day === undefined;
  const take = (written: string) => {
    const read = readDay(written);
    const isTaken = read !== undefined || written.trim() === '';
    setText(written, isTaken ? shown(read) : shown(stored));
    if (isTaken) setValue(fromDay(read));
  };
  const texts = typedTexts[language];
  return (
    <TypedInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      placeholder="22/11/2026"
      text={text}
      readOnly={Boolean(readOnly) || disabled}
      isInvalid={isInvalid}
      reading={isInvalid ? texts.noDay : day && inWords(day, language)}
      onText={take}
      onDone={() => day && take(slashed(day))}
    >
      {!isInvalid && !day && (
        <button type="button" onClick={() => take(slashed(today()))}>
          {texts.today}
        </button>
      )}
    </TypedInput>
  );
}

/** A year, month or day; kept as it is typed where it is none, as a problem of publishing. */
export function PartialDateInput({ path, field, readOnly }: TextFieldClientProps) {
  const { value, setValue, disabled } = useField<string | null>({ path });
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const text = value ?? '';
  const date = readDate(text);
  const isInvalid = text.trim() !== '' && date === undefined;
  return (
    <TypedInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      placeholder={typeof field.admin?.placeholder === 'string' ? field.admin.placeholder : ''}
      text={text}
      readOnly={Boolean(readOnly) || disabled}
      isInvalid={isInvalid}
      reading={isInvalid ? typedTexts[language].noDate : date && inWords(date, language)}
      onText={setValue}
      onDone={() => date !== undefined && date !== text && setValue(date)}
    />
  );
}

const shown = (day: string | undefined) => (day === undefined ? '' : slashed(day));

/** `2026-11-22` as `22/11/2026`. */
function slashed(day: string): string {
  return day.split('-').reverse().join('/');
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function inWords(date: string, language: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(formattingLocale[language], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric', weekday: 'long' }),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}
