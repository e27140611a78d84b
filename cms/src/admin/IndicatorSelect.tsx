'use client';

import { SelectInput, useField, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

const itemSchema = z.object({
  indicators: z
    .array(z.object({ id: z.string(), name: z.string().nullish() }))
    .nullish()
    .transform((rows) => rows ?? []),
});

type Indicator = z.infer<typeof itemSchema>['indicators'][number];

/** Selects one of the indicators of the roadmap item that the form links to. */
export function IndicatorSelect({ path, field }: TextFieldClientProps) {
  const { value, setValue, disabled } = useField<string | null>({ path });
  const item = useFormFields(([fields]) => fields.roadmapItem?.value);
  const { i18n } = useTranslation();
  const indicators = useIndicators(typeof item === 'string' ? item : undefined);
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={field.label}
      readOnly={disabled}
      description={
        indicators.length === 0 ? adminTexts[languageOf({ i18n })].noIndicators : undefined
      }
      options={indicators.map(({ id, name }) => ({ value: id, label: name ?? id }))}
      value={value ?? undefined}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
    />
  );
}

function useIndicators(item: string | undefined): Indicator[] {
  const [indicators, setIndicators] = useState<Indicator[]>([]);
  const { code: locale } = useLocale();
  useEffect(() => {
    setIndicators([]);
    if (item === undefined) return;
    const leave = new AbortController();
    void fetch(`/api/roadmapItems/${item}?depth=0&draft=true&locale=${locale}`, {
      signal: leave.signal,
    })
      .then(async (response) => setIndicators(itemSchema.parse(await response.json()).indicators))
      .catch((error: unknown) => {
        if (!leave.signal.aborted) throw error;
      });
    return () => leave.abort();
  }, [item, locale]);
  return indicators;
}
