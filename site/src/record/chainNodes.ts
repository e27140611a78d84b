import type { Locale } from 'content-models/locales';
import { chainKinds, type ChainKind } from 'content-models/rules/chain';
import type { Progress } from 'content-models/records/progress';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { isMandate, type ChainNeighbours } from '../catalogue/chainQueries.ts';
import { formatList, inSentence } from '../language/formats.ts';
import { useTranslations, type Message } from '../language/translate.ts';
import { neighboursAnchor } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordLink, type RecordLink } from '../addresses/recordLink.ts';
import { progressLink } from './progressLink.ts';

/** A node of the drawn chain: this page, what is linked, or that nothing is. */
export type ChainNode = {
  kind: ChainKind;
  label: string;
  state: 'here' | 'linked' | 'none';
  text: string;
  href?: string | undefined;
  lang?: Locale | undefined;
};

/** The record whose page shows a chain, with its own place in it. */
export type ChainPlace = {
  kind: Exclude<ChainKind, 'progress'>;
  /** A mandate of the note is called so, never a recommendation. */
  isMandate?: boolean;
};

/**
 * The five nodes of a record's chain. A single neighbour is named; several are counted, with a link to their list
 * further down on the page.
 */
export function chainNodes(
  { kind: here, isMandate: mandate = false }: ChainPlace,
  neighbours: ChainNeighbours,
  catalogue: Catalogue,
  locale: Locale,
): ChainNode[] {
  const t = useTranslations(locale);
  return chainKinds.map((kind): ChainNode => {
    if (kind === here) {
      const label: Message = mandate ? 'chain.node.mandate' : `chain.node.${kind}`;
      const text: Message =
        kind === 'recommendations' && mandate ? 'chain.here.mandate' : `chain.here.${kind}`;
      return { kind, label: t(label), state: 'here', text: t(text) };
    }
    const label = neighbourLabel(kind, neighbours, locale);
    const links = neighbourLinks(kind, neighbours, catalogue, locale);
    const [only] = links;
    if (!only) return { kind, label, state: 'none', text: t(`chain.none.${kind}`) };
    if (links.length === 1) return { kind, label, state: 'linked', ...only };
    const text = countInWords(kind, neighbours, locale);
    return { kind, label, state: 'linked', text, href: `#${neighboursAnchor(kind, locale)}` };
  });
}

/** Mandates are not called recommendations where they stand alone; of a single action the label says its origin. */
function neighbourLabel(
  kind: ChainKind,
  { recommendations, roadmapItems }: ChainNeighbours,
  locale: Locale,
): string {
  const t = useTranslations(locale);
  const [item, ...others] = roadmapItems;
  if (kind === 'roadmapItems' && item && others.length === 0)
    return t('chain.node.origin', { origin: inSentence(originKinds.label(item.origin, locale)) });
  const areMandates = recommendations.length > 0 && recommendations.every(isMandate);
  return t(kind === 'recommendations' && areMandates ? 'chain.node.mandate' : `chain.node.${kind}`);
}

/** Links to a record's neighbours of a kind. */
export function neighbourLinks(
  kind: ChainKind,
  neighbours: ChainNeighbours,
  catalogue: Catalogue,
  locale: Locale,
): RecordLink[] {
  if (kind === 'progress')
    return neighbours.progress.map((progress) => progressLink(progress, catalogue, locale));
  return neighbours[kind].map((record) => recordLink(kind, record, locale));
}

/** How many neighbours of a kind there are; mandates and recommendations, reports and facts are counted apart. */
export function countInWords(kind: ChainKind, neighbours: ChainNeighbours, locale: Locale): string {
  const t = useTranslations(locale);
  if (kind === 'recommendations') {
    const mandates = neighbours.recommendations.filter(isMandate).length;
    const recommendations = neighbours.recommendations.length - mandates;
    return apart(
      [
        [recommendations, t.count('chain.count.recommendations', recommendations)],
        [mandates, t.count('chain.count.mandates', mandates)],
      ],
      locale,
    );
  }
  if (kind === 'progress') {
    const facts = neighbours.progress.filter(isFact).length;
    const reports = neighbours.progress.length - facts;
    return apart(
      [
        [reports, t.count('chain.count.reports', reports)],
        [facts, t.count('chain.count.facts', facts)],
      ],
      locale,
    );
  }
  return t.count(`chain.count.${kind}`, neighbours[kind].length);
}

const isFact = ({ kind }: Progress) => kind === 'related-fact';

/** Two counts as words, without one that is zero. */
function apart(counts: readonly (readonly [number, string])[], locale: Locale): string {
  return formatList(
    counts.filter(([count]) => count > 0).map(([, words]) => words),
    locale,
  );
}
