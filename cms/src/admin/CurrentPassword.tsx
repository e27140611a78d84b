'use client';

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** Asks for the current password where somebody changes their own account; in other accounts there is nothing to ask. */
export function CurrentPassword({ path, field }: TextFieldClientProps) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
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
