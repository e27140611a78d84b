import type { CollectionConfig } from 'payload';
import { takingOver } from '../fields/takingOver.ts';
import { isSecure, type Environment } from '../env.ts';
import { administrator, ownAccount } from './access.ts';
import { checkPassword } from './checkPassword.ts';
import { endOldSessions } from './endOldSessions.ts';
import { accountEndpoints } from './endpoints.ts';
import { keepAnAdministrator } from './keepAnAdministrator.ts';
import { limitSignIn } from './limitSignIn.ts';
import { refuseUntilPasswordChanged } from './refuseUntilPasswordChanged.ts';
import { requireCurrentPassword, currentPasswordLabel } from './requireCurrentPassword.ts';
import { forgetFirstSignIn, trackTemporaryPassword } from './temporaryPassword.ts';

/** Accounts of administrators and editors. They never leave the CMS: no snapshot holds them. */
export function createUsers(environment: Environment): CollectionConfig<'users'> {
  const { cmsUrl, dataDir, sessionIdleHours, sessionMaxDays } = environment;
  return {
    slug: 'users',
    labels: {
      singular: { es: 'Cuenta', en: 'Account' },
      plural: { es: 'Cuentas', en: 'Accounts' },
    },
    auth: {
      tokenExpiration: Math.ceil(sessionIdleHours * 60 * 60),
      // Payload's own lockout is per account, so strangers could lock anybody out; `admit` limits tries by client
      // instead.
      maxLoginAttempts: 0,
      // The session token stays in an HttpOnly cookie; an answer with it in its body could be read by a script.
      removeTokenFromResponses: true,
      cookies: { secure: isSecure(cmsUrl), sameSite: 'Strict' },
    },
    admin: {
      group: { es: 'Administración', en: 'Administration' },
      hideAPIURL: true,
      useAsTitle: 'email',
      defaultColumns: ['email', 'name', 'role', 'updatedAt'],
      hidden: ({ user }) => user?.role !== 'admin',
      components: {
        edit: {
          SaveButton: '/admin/saving/SaveAgain.tsx#SaveAgain',
          beforeDocumentControls: takingOver,
        },
      },
    },
    access: {
      admin: ({ req }) => Boolean(req.user),
      create: administrator,
      read: ownAccount,
      update: ownAccount,
      delete: administrator,
      unlock: administrator,
    },
    endpoints: accountEndpoints,
    hooks: {
      beforeOperation: [
        limitSignIn,
        refuseUntilPasswordChanged,
        checkPassword,
        requireCurrentPassword,
      ],
      beforeChange: [trackTemporaryPassword, keepAnAdministrator],
      beforeDelete: [keepAnAdministrator],
      afterChange: [forgetFirstSignIn(dataDir)],
      afterRead: [endOldSessions(sessionMaxDays)],
    },
    fields: [
      // Checked by `requireCurrentPassword`, which removes it from the data that is saved.
      {
        name: 'currentPassword',
        type: 'text',
        virtual: true,
        label: currentPasswordLabel,
        admin: {
          components: { Field: '/admin/CurrentPassword.tsx#CurrentPassword' },
          disableBulkEdit: true,
          disableListColumn: true,
          disableListFilter: true,
        },
      },
      { name: 'name', type: 'text', label: { es: 'Nombre', en: 'Name' } },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'editor',
        options: [
          { value: 'admin', label: { es: 'Administración', en: 'Administrator' } },
          { value: 'editor', label: { es: 'Edición', en: 'Editor' } },
        ],
        label: { es: 'Papel', en: 'Role' },
        access: { update: administrator },
      },
      {
        name: 'mustChangePassword',
        type: 'checkbox',
        defaultValue: false,
        label: { es: 'Debe cambiar la contraseña', en: 'Must change the password' },
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, condition: (data) => Boolean(data.mustChangePassword) },
      },
      // Salted hash of a temporary password, so that "changing" it to the same password can be refused.
      {
        name: 'temporaryPasswordDigest',
        type: 'text',
        hidden: true,
        access: { create: () => false, read: () => false, update: () => false },
      },
    ],
  };
}
