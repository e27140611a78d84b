/** `npm run reset-password -- EMAIL`: prints a new password once. */
import { parseArgs } from 'node:util';
import { resetPassword } from 'cms/commands';
import { runVerb, userError } from './terminal.ts';

await runVerb(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [email] = positionals;
  if (email === undefined) {
    throw userError(
      'Falta el correo: npm run reset-password -- CORREO',
      'Name the account: npm run reset-password -- EMAIL',
    );
  }
  console.log(`Contraseña nueva · new password: ${await resetPassword(email)}`);
});
