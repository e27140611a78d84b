'use client';

import { useRowLabel } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef } from 'react';

type Props = { field: string };

/**
 * The label of a collapsed row: its number and its own text, so that a row is found without opening others. A row without
 * that text, as a new one, opens by itself.
 */
export function RowTitle({ field }: Props) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const label = useRef<HTMLSpanElement>(null);
  const number = (rowNumber ?? 0) + 1;
  const value = data?.[field];
  const open = useEffectEvent(() => {
    if (!value)
      label.current
        ?.closest('.collapsible--collapsed')
        ?.querySelector<HTMLElement>('.collapsible__toggle')
        ?.click();
  });
  useEffect(() => open(), []);
  return (
    <span ref={label}>
      {typeof value === 'string' && value !== '' ? `${number}. ${shortened(value)}` : `${number}.`}
    </span>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
