import { kinds } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import type { Payload } from 'payload';
import { headingOf } from '../../finding/heading.ts';
import { valuesOfAll } from '../../finding/recordTexts.ts';
import type { DraftedKind } from '../../records/documents.ts';
import { withoutJoins } from '../../records/pairs.ts';
import type { StoredStep } from '../../scheduling/PlannedSteps.ts';

/** A step with what its record is called, and the way to its form where there is one. */
export type NamedStep = StoredStep & { heading: Bilingual; href: string | undefined };

/** The steps with the names of their records. */
export async function namedSteps(
  payload: Payload,
  steps: readonly StoredStep[],
): Promise<NamedStep[]> {
  const headings = new Map<string, Bilingual>();
  for (const kind of new Set(steps.map((step) => step.kind))) {
    const ids = steps.filter((step) => step.kind === kind).map(({ record }) => record);
    for (const [id, heading] of await headingsOf(payload, kind, ids)) headings.set(id, heading);
  }
  return steps.map((step) => {
    const heading = headings.get(step.record);
    return {
      ...step,
      heading: heading ?? goneHeading(step),
      href: heading && `/admin/collections/${step.kind}/${step.record}`,
    };
  });
}

/** A record that is in the trash or deleted has its code. */
function goneHeading({ kind, code }: StoredStep): Bilingual {
  const { one } = kinds[kind].names;
  return code === undefined ? { es: one.es, en: one.en } : { es: code, en: code };
}

async function headingsOf<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  ids: readonly string[],
): Promise<[string, Bilingual][]> {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: [...ids] } },
    draft: true,
    trash: false,
    locale: 'all',
    joins: withoutJoins<K>(),
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.map((document) => [document.id, headingOf(kind, valuesOfAll(kind, document))]);
}
