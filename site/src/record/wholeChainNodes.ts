import type { Locale } from 'content-models/locales';
import { chainKinds, type ChainKind } from 'content-models/rules/chain';
import { formatNumber } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { neighboursAnchor, pathOf, type Page } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countInWords, type ChainNode } from './chainNodes.ts';

const indexPages: Record<ChainKind, Page> = {
  challenges: { kind: 'challenges' },
  practices: { kind: 'catalogue' },
  recommendations: { kind: 'recommendations' },
  roadmapItems: { kind: 'roadmap' },
  progress: { kind: 'roadmap' },
};

/** The chain on the home page: each node has its question and the number of its records. */
export function wholeChainNodes(catalogue: Catalogue, locale: Locale): ChainNode[] {
  const t = useTranslations(locale);
  const all = catalogue.wholeChain();
  return chainKinds.map((kind, index) => {
    const count = all[kind].length > 0 ? countInWords(kind, all, locale) : t('home.chain.none');
    const anchor = kind === 'progress' ? `#${neighboursAnchor(kind, locale)}` : '';
    return {
      kind,
      label: `${formatNumber(index + 1, locale)}. ${t(`chain.node.${kind}`)}`,
      state: all[kind].length > 0 ? 'linked' : 'none',
      text: t(`home.chain.${kind}`, { count }),
      href: `${pathOf(indexPages[kind], locale)}${anchor}`,
    };
  });
}
