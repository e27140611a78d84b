'use client';

import { useRowLabel } from '@payloadcms/ui';

type Props = { field: string };

/** Calls a folded row by what it says, so that nobody has to open twelve of them to find one. */
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
