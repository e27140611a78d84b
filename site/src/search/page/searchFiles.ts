import type { Locale } from 'content-models/locales';
import { loadPagefind } from '../engine/pagefind.ts';
import type { SearchFiles } from '../engine/search.ts';
import { isSearchIndex } from '../format/decodeIndex.ts';
import { decodeAscending } from '../format/differences.ts';
import { contentOf, fragmentAddress, volumeOf } from '../format/pagefindFiles.ts';

/**
 * Loads the search files of a language from the folder beside its page. Each file is fetched once; a failed fetch is
 * retried at the next request.
 */
export function createSearchFiles(folder: string, locale: Locale): SearchFiles {
  const fragments = once(async () =>
    (await (await get(`${folder}fragments.txt`)).text()).split('\n'),
  );
  const volumes = async () => new Set((await fragments()).filter(Boolean).map(volumeOf));
  return {
    index: once(async () => {
      const index: unknown = await (await get(`${folder}index.json`)).json();
      if (!isSearchIndex(index)) throw new Error(`${folder}index.json is not a search index.`);
      return index;
    }),
    words: onceEach(async (shard) =>
      (await (await get(`${folder}words/${shard}.txt`)).text()).split('\n').filter(Boolean),
    ),
    synonymPages: onceEach(async (group) =>
      decodeAscending(await (await get(`${folder}synonyms/${group}.txt`)).text()),
    ),
    fragments,
    text: onceEach(async (fragment) => textOf(await get(fragmentAddress(fragment)))),
    pagefind: once(() => loadPagefind(locale, volumes())),
  };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const each = onceEach(load);
  return () => each('');
}

function onceEach<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>();
  return (key) => {
    const present = loaded.get(key);
    if (present) return present;
    const loading = load(key);
    loading.catch(() => loaded.delete(key));
    loaded.set(key, loading);
    return loading;
  };
}

async function textOf(response: Response): Promise<string> {
  const packed = response.body;
  if (!packed) throw new Error(`${response.url} is empty.`);
  const text = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text();
  return contentOf(text);
}
