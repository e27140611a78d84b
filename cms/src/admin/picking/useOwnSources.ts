import { useFormFields } from '@payloadcms/ui';
import { idsOf } from './idsOf.ts';

/** The ids of the sources in the list of the record on the page. */
export function useOwnSources(): readonly string[] {
  return idsOf(useFormFields(([fields]) => fields.sources?.value));
}
