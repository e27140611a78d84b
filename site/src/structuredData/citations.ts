import type { CreativeWorkLeaf } from 'schema-dts';
import { localize } from '../language/localize.ts';
import type { Publication } from './publication.ts';

/** The sources of a record. A descriptive label is not given as a name, because it is no title. */
export function citations(
  codes: readonly string[],
  { catalogue, locale }: Publication,
): CreativeWorkLeaf[] {
  return codes.map((code) => {
    const { title, descriptiveLabel, url } = catalogue.record('sources', code);
    return {
      '@type': 'CreativeWork',
      name: title,
      description:
        title || !descriptiveLabel ? undefined : localize(descriptiveLabel, locale).value,
      url,
    };
  });
}
