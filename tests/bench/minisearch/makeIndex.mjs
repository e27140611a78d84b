/** Run by the bench: node makeIndex.mjs ENTRIES.json OUT: an index of titles and summaries, as MiniSearch's own guide makes one. */
import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { options } from './options.mjs';

const [entriesFile, indexFile] = process.argv.slice(2);
const index = new MiniSearch(options);
index.addAll(JSON.parse(readFileSync(entriesFile, 'utf8')));
writeFileSync(indexFile, JSON.stringify(index));
