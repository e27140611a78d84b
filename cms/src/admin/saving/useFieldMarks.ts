'use client';

import { useAllFormFields, useForm, useFormProcessing } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useCallback, useEffect, useRef } from 'react';
import { notStatedName } from '../../records/values.ts';
import { isSameValue } from '../../saving/sameValue.ts';
import type { Problem } from './sendSave.ts';

/** What a field is marked with, and what it held then; `isOver` once that was changed. */
type Mark = { message: string; held: readonly unknown[]; isOver: boolean };

/**
 * Keeps the marks of a refusal at its fields until each is changed. Payload takes them all away with the next change of
 * any field, as soon as the server has answered with the state of the form, and at each field of a tab that is opened
 * later. What Payload's own save marked, as in a drawer, is kept too.
 * @returns marks the fields of a refusal, in place of those before; without problems it takes all marks away.
 */
export function useFieldMarks(): (problems: readonly Problem[]) => void {
  const [fields, dispatch] = useAllFormFields();
  const { getFields, setSubmitted } = useForm();
  const isSaving = useFormProcessing();
  const marks = useRef(new Map<string, Mark>());

  useEffect(() => {
    // Payload's own save says anew what is wrong.
    if (isSaving) marks.current.clear();
  }, [isSaving]);

  useEffect(() => {
    for (const [path, field] of Object.entries(fields))
      if (field.valid === false && field.errorMessage && !marks.current.has(path))
        marks.current.set(path, newMark(path, field.errorMessage, fields));
    for (const [path, mark] of marks.current) {
      const isMarked = fields[path]?.valid === false;
      mark.isOver ||= !isSameValue(held(path, fields), mark.held);
      if (mark.isOver && isMarked) dispatch(unmarking(path));
      if (!mark.isOver && !isMarked && fields[path]) dispatch(marking([[path, mark.message]]));
    }
  }, [fields, dispatch]);

  return useCallback(
    (problems) => {
      const now = getFields();
      for (const path of marks.current.keys()) if (now[path]) dispatch(unmarking(path));
      const messages = messagesByPath(problems).filter(([path]) => now[path]);
      marks.current = new Map(
        messages.map(([path, message]) => [path, newMark(path, message, now)]),
      );
      setSubmitted(messages.length > 0);
      dispatch(marking(messages));
    },
    [dispatch, getFields, setSubmitted],
  );
}

function newMark(path: string, message: string, fields: FormState): Mark {
  return { message, held: held(path, fields), isOver: false };
}

/** What a field holds, with its check box "not stated". */
function held(path: string, fields: FormState): unknown[] {
  return [fields[path]?.value, fields[notStatedName(path)]?.value];
}

/** Several problems of a field are one mark, which stands at the field and need not name it. */
function messagesByPath(problems: readonly Problem[]): [path: string, message: string][] {
  const messages = new Map<string, string[]>();
  for (const { path, message, reason = message } of problems)
    if (path !== undefined) messages.set(path, [...(messages.get(path) ?? []), asSentence(reason)]);
  return [...messages].map(([path, all]) => [path, all.join(' ')]);
}

const asSentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const marking = (messages: readonly [path: string, message: string][]) => ({
  type: 'ADD_SERVER_ERRORS' as const,
  errors: messages.map(([path, message]) => ({ path, message })),
});

const unmarking = (path: string) => ({
  type: 'UPDATE' as const,
  path,
  valid: true,
  errorMessage: undefined,
});
