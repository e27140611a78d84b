import type { Translate } from '../language/translate.ts';
import type { AssembledEntry } from './assembleEntry.ts';

/** What the page of an entry holds below its head, as links into it; anchors are the same in both languages. */
export function entryContents(entry: AssembledEntry, t: Translate): { id: string; text: string }[] {
  const { facts, evaluations, replication, unknown, sources } = entry;
  const has = (list: readonly unknown[]) => list.length > 0;
  return [
    { id: 'que-hace', text: t('entry.does'), isThere: true },
    { id: 'cronologia', text: chronologyHeading(entry, t), isThere: has(facts) },
    { id: 'evaluaciones', text: t('entry.evaluations'), isThere: has(evaluations) },
    { id: 'replicar', text: t('entry.before'), isThere: has(replication) },
    {
      id: 'preguntas',
      text: t('entry.questionsCounted', { n: unknown.questions.length }),
      isThere: has(unknown.questions),
    },
    { id: 'fuentes', text: t('entry.sourcesCounted', { n: sources.length }), isThere: true },
  ].filter(({ isThere }) => isThere);
}

/** Facts without any date are no chronology. */
export function chronologyHeading({ facts }: AssembledEntry, t: Translate): string {
  return t(facts.some(({ day }) => day) ? 'entry.chronology' : 'entry.facts');
}
