import type { Locale } from 'content-models/locales';
import type { Page } from './addresses/paths.ts';
import type { Published } from './routing/published.ts';
import type { Requested } from './routing/requestOf.ts';
import type { Translate } from './language/translate.ts';
import type { PageTitle } from './addresses/pageTitles.ts';
import type { Publication } from './structuredData/publication.ts';

declare global {
  namespace App {
    /** The data that every request has: see `localsOf` in `routing/published.ts`. */
    interface Locals extends Published {
      /** The language of the page. */
      locale: Locale;
      /** The translation function of this language. */
      t: Translate;
      /** The titles of a page in this language. */
      titleOf: (page: Page) => PageTitle;
      /** The newest date of what a page shows, as YYYY-MM-DD; undefined where it shows no record. */
      updatedOn: (page: Page) => string | undefined;
      /** The context for structured data. */
      publication: Publication;
      /** The requested page, for the component of its kind. */
      requested: Requested;
    }
  }
}
