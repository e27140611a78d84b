import type { Locale } from 'content-models/locales';
import { chainKinds, type ChainKind } from 'content-models/rules/chain';
import type { Progress } from 'content-models/records/progress';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { isMandate, type ChainNeighbours } from '../catalogue/chainQueries.ts';
import { formatList, inSentence } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { useTranslations, type Message } from '../language/translate.ts';
import { neighboursAnchor } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordLink, type RecordLink } from '../addresses/recordLink.ts';
import { firstSentence } from './firstSentence.ts';
import { progressLink } from './progressLink.ts';

/** A node of the chain drawing: this page, linked records, or none. */
export type ChainNode = {
  kind: ChainKind;
  label: string;
  state: 'here' | 'linked' | 'none';
  text: string;
  href?: string | undefined;
  lang?: Locale | undefined;
};

/** The position of a page's own record in the chain. */
export type ChainPlace = {
  kind: Exclude<ChainKind, 'progress'>;
  /** A mandate of the concept note is never labelled a recommendation. */
  isMandate?: boolean;
};

/**
 * The five nodes of a record's chain. A single neighbour is named; several are counted, with a link to their list on
 * the same page.
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

/** Labels a node that has only mandates as mandates, and one that has a single action with its origin. */
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
    return neighbours.progress.map((progress) => {
      const { value, lang } = localize(progress.narrative, locale);
      const note = firstSentence(value, lang ?? locale).first;
      return { ...progressLink(progress, catalogue, locale), note, noteLang: lang };
    });
  return neighbours[kind].map((record) => recordLink(kind, record, locale));
}

/** The number of neighbours of a kind in words; mandates and recommendations, reports and facts are counted apart. */
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

/** Joins counts in words, without those that are zero. */
function apart(counts: readonly (readonly [number, string])[], locale: Locale): string {
  return formatList(
    counts.filter(([count]) => count > 0).map(([, words]) => words),
    locale,
  );
}
