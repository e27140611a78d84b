import type { EmailAdapter } from 'payload';

/**
 * An e-mail adapter that sends nothing. Without one, Payload would write every message to the log, password reset links
 * included. A forgotten password is reset with `npm run reset-password`.
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
