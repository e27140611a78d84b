import type { Kind } from 'content-models/kinds';
import type { BasePayload, Payload, SelectType } from 'payload';
import type { SiteSetting } from '../payload-types.ts';

/** What Payload takes to write a document of a kind. */
type FormOf<K extends Kind> = Parameters<
  typeof BasePayload.prototype.update<K, SelectType>
>[0]['data'];

/**
 * Checks that a form has no field which the collection of its kind lacks: Payload would drop it silently.
 * @throws Error that names the missing fields.
 */
export function asForm<K extends Kind>(payload: Payload, kind: K, form: object): FormOf<K> {
  const lacking = lackingFields(payload.collections[kind].config.flattenedFields, form);
  if (isComplete<FormOf<K>>(form, lacking)) return form;
  throw new Error(`The form of ${kind} has no field for ${lacking.join(', ')}.`);
}

/** The same for the site settings. */
export function asSettingsForm(payload: Payload, form: object): Partial<SiteSetting> {
  const { flattenedFields = [] } = payload.globals.config.find(isSettings) ?? {};
  const lacking = lackingFields(flattenedFields, form);
  if (isComplete<Partial<SiteSetting>>(form, lacking)) return form;
  throw new Error(`The settings of the site have no field for ${lacking.join(', ')}.`);
}

const isSettings = ({ slug }: { slug: string }) => slug === 'site-settings';

function lackingFields(fields: readonly { name: string }[], form: object): string[] {
  const names = new Set(fields.map(({ name }) => name));
  return Object.keys(form).filter((name) => !names.has(name));
}

/** The values themselves were parsed with the schema of their kind before. */
function isComplete<Form extends object>(form: object, lacking: string[]): form is Form {
  return lacking.length === 0;
}
