import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Message } from '../language/translate.ts';

/**
 * What the section of recommendations is called, in the navigation and on its page. While no recommendation is known it
 * holds only what the concept note of the workshop asked for, and is called so.
 */
export const recommendationsName = ({ lacksRecommendations }: Catalogue): Message =>
  lacksRecommendations ? 'recommendations.titleWithoutAny' : 'recommendations.title';
