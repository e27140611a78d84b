import type { Locale } from 'content-models/locales';
import type { Page } from './addresses/paths.ts';
import type { Published } from './routing/openCatalogue.ts';
import type { Translate } from './language/translate.ts';
import type { PageTitle } from './addresses/pageTitles.ts';
import type { Publication } from './structuredData/publication.ts';

declare global {
  namespace App {
    /** What comes with each request: `localsOf` in `catalogue.ts`. */
    interface Locals extends Published {
      /** The language of the page. */
      locale: Locale;
      /** What the site says in this language. */
      t: Translate;
      /** What a page is called in this language. */
      titleOf: (page: Page) => PageTitle;
      /** What a description of a page for machines needs to know of the site. */
      publication: Publication;
    }
  }
}
