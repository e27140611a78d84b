/** `npm run generate`: regenerates all generated files and lists those that changed. */
import { repositoryRoot } from 'cms/env';
import { differences, readFileTree } from './generated/FileTree.ts';
import { generatedPaths, generateFiles } from './generated/generateFiles.ts';
import { runVerb, say } from './terminal.ts';

await runVerb(
  async () => {
    const before = await readFileTree(repositoryRoot, generatedPaths);
    await generateFiles();
    const changed = differences(before, await readFileTree(repositoryRoot, generatedPaths));
    say(`Archivos cambiados: ${changed.length}`, 'Files changed');
    for (const path of changed) console.log(`  ${path}`);
  },
  { files: 'of the repository' },
);
