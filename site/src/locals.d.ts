import type { Locale } from 'content-models/locales';

declare global {
  namespace App {
    /** What comes with each request: `register/provideLocals.ts`. */
    interface Locals {
      /** The language of the page. */
      locale: Locale;
    }
  }
}
