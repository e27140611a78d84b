'use client';

import { PasswordField, useAuth, useDocumentInfo, useField, useFormModified } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect } from 'react';

/** The field for the current password, shown in one's own account only. */
export function CurrentPassword({ path, field }: TextFieldClientProps) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const { value, setValue } = useField<string | null>({ path });
  const isModified = useFormModified();
  useEffect(() => {
    // Cleared after a save, or the next save would send it again.
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
