'use client';

import { useRowLabel } from '@payloadcms/ui';

type Props = { field: string };

/** The label of a collapsed row: its number and its own text, so that a row is found without opening others. */
export function RowTitle({ field }: Props) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const number = (rowNumber ?? 0) + 1;
  const value = data?.[field];
  return (
    <span>
      {typeof value === 'string' && value !== '' ? `${number}. ${shortened(value)}` : `${number}.`}
    </span>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
