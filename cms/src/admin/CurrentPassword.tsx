'use client';

import { PasswordField, useAuth, useDocumentInfo, useField, useFormModified } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect } from 'react';

/** Asks for the current password where somebody changes their own account; in other accounts there is nothing to ask. */
export function CurrentPassword({ path, field }: TextFieldClientProps) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const { value, setValue } = useField<string | null>({ path });
  const isModified = useFormModified();
  useEffect(() => {
    // Saved: it has done its work, and the form must not send it along with the next change.
    if (!isModified && value) setValue('', true);
  }, [isModified, value, setValue]);
  if (!user || user.id !== id) return null;
  return (
    <PasswordField
      path={path}
      field={{ name: field.name, label: field.label }}
      autoComplete="current-password"
      validate={() => true}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      schemaPath={path}
    />
  );
}
