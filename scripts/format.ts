/** `npm run format`: formats all files with Prettier. */
import { repositoryRoot } from 'cms/env';
import { runNode, toolScript } from './processes/runNode.ts';
import { runVerb } from './terminal.ts';

await runVerb(
  async () => {
    process.exitCode = await runNode({
      script: toolScript('.', 'prettier', 'bin/prettier.cjs'),
      args: ['--write', '--log-level', 'warn', '.'],
      cwd: repositoryRoot,
    });
  },
  { files: 'of the repository' },
);
