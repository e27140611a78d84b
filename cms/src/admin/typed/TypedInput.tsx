'use client';

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui';
import type { StaticDescription, StaticLabel } from 'payload';
import type { ReactNode } from 'react';

type TypedInputProps = {
  path: string;
  label: StaticLabel | undefined;
  description: StaticDescription | undefined;
  placeholder?: string | undefined;
  text: string;
  readOnly: boolean;
  isInvalid: boolean;
  /** How the text was understood, or why it was not; read aloud when it changes. */
  reading: string | undefined;
  inputMode?: 'decimal' | 'text';
  onText: (text: string) => void;
  /** The field is left, or Enter is pressed. */
  onDone: () => void;
  /** Buttons beside the reading. */
  children?: ReactNode;
};

/** A text input whose text is understood as something else, which it says below itself. */
export function TypedInput(props: TypedInputProps) {
  const { path, label, description, text, readOnly, isInvalid, reading, children } = props;
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={`field-type text${isInvalid ? ' error' : ''}`}>
      <FieldLabel label={label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} />
        <input
          id={id}
          name={path}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          autoComplete="off"
          placeholder={props.placeholder}
          value={text}
          disabled={readOnly}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-reading`}
          onChange={(event) => props.onText(event.target.value)}
          onBlur={props.onDone}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            props.onDone();
          }}
        />
        <p id={`${id}-reading`} className="arraigo-reading" role="status">
          {reading}
          {children}
        </p>
      </div>
      <FieldDescription path={path} description={description} />
    </div>
  );
}
