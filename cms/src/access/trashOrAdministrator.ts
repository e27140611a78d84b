import type { Access } from 'payload';
import { administrator } from './administrator.ts';
import { signedIn } from './signedIn.ts';

/** Editors move records to the trash; to be gone for good takes an administrator. */
export const trashOrAdministrator: Access<{ deletedAt?: unknown }> = ({ req, data }) =>
  // Payload hands `deletedAt` over when a record goes to the trash.
  data?.deletedAt ? signedIn({ req }) : administrator({ req });
