import { sourceIdentity } from 'content-models/fields/address';
import type { Source } from 'content-models/records/source';
import { normalised } from '../reading/normalised.ts';
import type { Check, Problem } from './check.ts';

/** No source twice: an address identifies it, and where there is none its name and publisher do. */
export const oneSource: Check = ({ sources }) =>
  sources.flatMap((source, index): Problem[] => {
    const keys = identities(source);
    const first = sources
      .slice(0, index)
      .find((other) => identities(other).some((key) => keys.includes(key)));
    if (!first) return [];
    const text = `es la misma fuente que ${first.code}. Deje un solo registro y cambie los enlaces.`;
    return [{ kind: 'sources', code: source.code, field: source.url ? 'url' : 'title', text }];
  });

function identities(source: Source): string[] {
  const addresses = [source.url, source.archivedUrl].filter((address) => address !== undefined);
  if (addresses.length > 0) return addresses.map(sourceIdentity);
  const name = source.title ?? source.descriptiveLabel?.es ?? '';
  return [`${normalised(name)}|${normalised(source.publisher ?? '')}`];
}
