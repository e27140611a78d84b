import type { CollectionConfig } from 'payload';
import { administrator } from '../access/administrator.ts';
import { ownAccount } from '../access/ownAccount.ts';
import { isSecure, type Environment } from '../env.ts';
import { checkPassword } from '../hooks/checkPassword.ts';
import { keepAnAdministrator } from '../hooks/keepAnAdministrator.ts';
import { forgetFirstSignIn, trackTemporaryPassword } from '../hooks/temporaryPassword.ts';
import { refuseUntilPasswordChanged } from '../hooks/refuseUntilPasswordChanged.ts';

/** Accounts of administrators and editors. They never leave the CMS: no snapshot holds them. */
export function createUsers({ cmsUrl, dataDir }: Environment): CollectionConfig<'users'> {
  return {
    slug: 'users',
    labels: {
      singular: { es: 'Cuenta', en: 'Account' },
      plural: { es: 'Cuentas', en: 'Accounts' },
    },
    auth: {
      tokenExpiration: 8 * 60 * 60,
      maxLoginAttempts: 5,
      lockTime: 10 * 60 * 1000,
      cookies: { secure: isSecure(cmsUrl), sameSite: 'Strict' },
    },
    admin: {
      group: { es: 'Administración', en: 'Administration' },
      useAsTitle: 'email',
      defaultColumns: ['email', 'name', 'role', 'updatedAt'],
      hidden: ({ user }) => user?.role !== 'admin',
    },
    access: {
      admin: ({ req }) => Boolean(req.user),
      create: administrator,
      read: ownAccount,
      update: ownAccount,
      delete: administrator,
      unlock: administrator,
    },
    // Payload would let whoever comes first make themselves the first administrator; `ensureFirstAdministrator` does.
    endpoints: [
      {
        path: '/first-register',
        method: 'post',
        handler: () => Response.json({ message: 'Not found' }, { status: 404 }),
      },
    ],
    hooks: {
      beforeOperation: [refuseUntilPasswordChanged, checkPassword],
      beforeChange: [trackTemporaryPassword, keepAnAdministrator],
      beforeDelete: [keepAnAdministrator],
      afterChange: [forgetFirstSignIn(dataDir)],
    },
    fields: [
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
      // Tells the password that somebody else chose from a new one, until it is changed.
      {
        name: 'temporaryPasswordDigest',
        type: 'text',
        hidden: true,
        access: { create: () => false, read: () => false, update: () => false },
      },
    ],
  };
}
