/**
 * Loads what is declared about lists. A page's own modules are loaded when it is rendered, which is too late to ask
 * again what it asked for the last release.
 */
import '../brand/glyphs.ts';
import '../institution/institutionPages.ts';
import '../landing/landingGaps.ts';
import '../landing/landingTexts.ts';
import '../landing/overviewRows.ts';
import '../search/build/facetLists.ts';
