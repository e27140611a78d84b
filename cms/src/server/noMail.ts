import type { EmailAdapter } from 'payload';

/**
 * Arraigo sends no mail. Without this, Payload would write every message to the log, links that reset a
 * password included. A forgotten password is set anew with `npm run reset-password`.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@arraigo.invalid',
  defaultFromName: 'Arraigo',
  sendEmail: () => {
    payload.logger.warn(
      'No mail was sent: set a forgotten password with "npm run reset-password -- EMAIL".',
    );
    return Promise.resolve();
  },
});
