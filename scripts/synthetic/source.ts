import { formatCode } from 'content-models/fields/codes';
import { sources, type Source } from 'content-models/records/source';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { capitalised } from 'site/language/formats';
import type { CatalogueSize } from './catalogueSize.ts';
import { createRandom } from './createRandom.ts';
import { createWriter } from './prose.ts';

/** Generates the n-th source; its address is in a domain reserved for examples (RFC 2606). */
export function syntheticSource(number: number, size: CatalogueSize, seed: number): Source {
  const random = createRandom(seed, 'source', number);
  const writer = createWriter(random, size.names);
  const code = formatCode('sources', number);
  const hasAuthor = random.chance(0.5);
  return sources.schema.parse({
    code,
    title: `Documento sintético ${code}: ${writer.phrase('paper').es} sobre ${writer.phrase('service').es} en ${writer.name()}`,
    ...(hasAuthor && { author: formatCode('institutions', random.rank(size.institutions)) }),
    publisher: `Editorial sintética ${capitalised(writer.name())}`,
    publishedOn: `${random.between(2010, 2025)}-0${random.between(1, 9)}`,
    type: random.pick(sourceTypes.keys),
    language: random.chance(0.8) ? 'es' : 'en',
    url: `https://example.org/sintetico/${code.toLowerCase()}`,
    accessedOn: '2026-01-15',
    notStated: hasAuthor ? [] : ['author'],
  });
}
