import type { Bilingual } from 'content-models/locales';

/** What an import did with each record, by code; `settings` stands for the site settings. */
export type ImportReport = {
  created: string[];
  updated: string[];
  unchanged: string[];
  skipped: { code: string; reason: string }[];
};

/** Why an import skips a record. Those changed here can be overwritten with `overwrite`, which keeps a version. */
export const skipReasons = {
  trash: { es: 'está en la papelera', en: 'it lies in the trash' },
  draft: { es: 'tiene un borrador sin publicar', en: 'it has an unpublished draft' },
  changed: {
    es: 'cambió aquí desde la última importación',
    en: 'it was changed here since the last import',
  },
  frozen: {
    es: 'es un avance publicado, que no cambia: un avance más reciente puede sustituirlo',
    en: 'it is published progress, which does not change: newer progress may supersede it',
  },
  link: {
    es: 'enlaza a CODE, que aquí no está publicada',
    en: 'it links to CODE, which is not published here',
  },
} satisfies Record<string, Bilingual>;

/** A reason in both languages, for the terminal. */
export function reasonText({ es, en }: Bilingual, code = ''): string {
  return `${es} · ${en}`.replaceAll('CODE', code);
}
