import { repositoryRoot } from 'cms/env';
import { differences, readFileTree, restore } from './FileTree.ts';
import { generatedPaths, generateFiles } from './generateFiles.ts';

/** Generates everything, names the files that come out otherwise than they are, and puts them back as they were. */
export async function staleFiles(): Promise<string[]> {
  const before = await readFileTree(repositoryRoot, generatedPaths);
  try {
    await generateFiles();
    return differences(before, await readFileTree(repositoryRoot, generatedPaths));
  } finally {
    const after = await readFileTree(repositoryRoot, generatedPaths);
    await restore(repositoryRoot, before, differences(before, after));
  }
}
