'use client';

import { useDocumentInfo, useForm, useFormFields, useRowLabel } from '@payloadcms/ui';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';

type Props = { field: string };

/**
 * The label of a collapsed row: its number and its own text, so that a row is found without opening others. A row without
 * that text is open, and so is one in which somebody writes: Payload collapses a new row as soon as the server has drawn
 * it, as if it had been there before, and again when it answers what it was asked before the row was opened.
 */
export function RowTitle({ field }: Props) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const { dispatchFields, getField } = useForm();
  const { initialState } = useDocumentInfo();
  const label = useRef<HTMLSpanElement>(null);
  const isDrawn = useRef(false);
  const number = (rowNumber ?? 0) + 1;
  const list = path.replace(/\.\d+$/, '');
  const value = data?.[field];
  const listed = useFormFields(([fields]) => fields[list]?.rows);

  const open = useEffectEvent(() => {
    const rows = getField(list)?.rows ?? [];
    const row = rows[number - 1];
    const isNew = !initialState?.[list]?.rows?.some(({ id }) => id === row?.id);
    const isFirst = !isDrawn.current && (isNew || !value);
    isDrawn.current = true;
    const fields = label.current?.closest('.collapsible')?.querySelector('.array-field__fields');
    if (!row?.collapsed || !(isFirst || fields?.contains(document.activeElement))) return;
    const updatedRows = rows.map((each) => (each === row ? { ...each, collapsed: false } : each));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
  });
  // Before it is painted: the field in which somebody writes would lose the cursor. And with each new state of the list,
  // since one that closes the row may come together with the one that has opened it.
  useLayoutEffect(() => open(), [listed]);
  return (
    <span ref={label}>
      {typeof value === 'string' && value !== '' ? `${number}. ${shortened(value)}` : `${number}.`}
    </span>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
