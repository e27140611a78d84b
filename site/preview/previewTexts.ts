import type { Locale } from 'content-models/locales';

/** What a preview says of itself, to editors and to whoever has a link to it. */
export const previewTexts = {
  es: {
    title: 'Vista previa',
    notPublished: 'Vista previa, no publicada',
    leftOut:
      'Así se ve esta página con el borrador guardado. Las listas, el buscador y las demás páginas no lo tienen. Los enlaces abren el sitio publicado; los que llevan a páginas que todavía no existen están apagados.',
    isNew: 'El sitio todavía no tiene esta página.',
    unapproved: 'La traducción al inglés no está aprobada.',
    missing: (labels: string) => `Falta: ${labels}.`,
    until: (time: string) => `Este enlace deja de servir el ${time}.`,
    same: 'No hay diferencias con la página publicada.',
    changes: (count: number) =>
      count === 1
        ? 'Hay 1 diferencia con la página publicada, marcada abajo.'
        : `Hay ${count} diferencias con la página publicada, marcadas abajo.`,
    added: 'nuevo',
    removed: 'quitado',
    newPicture: 'Imagen nueva',
    otherLink: 'cambió un enlace',
    incomplete: 'Todavía no se puede mostrar',
    incompleteText: (labels: string) =>
      `A este borrador le falta lo que ninguna marca puede sustituir: ${labels}. Complételo y la vista previa aparece aquí.`,
    noPage: 'Sin página propia',
    noPageText: (kind: string) =>
      `Los registros de «${kind}» no tienen una página propia: se ven en las páginas que los citan y, las fuentes, también en la lista de fuentes del sitio.`,
    noEnglish: 'Sin página en inglés',
    noEnglishText: 'La página en la que se ve este registro todavía no está en inglés.',
    fault: 'No se pudo mostrar',
    faultText:
      'La página no se pudo hacer con este borrador. El borrador está guardado y el sitio sigue como estaba. Si sigue así después de corregirlo, avise a quien administra el servidor: la causa está en preview.log.',
  },
  en: {
    title: 'Preview',
    notPublished: 'Preview, not published',
    leftOut:
      'This is the page with the saved draft. Lists, the search and all other pages are without it. Links open the published site; those to pages that do not exist yet are off.',
    isNew: 'The site does not have this page yet.',
    unapproved: 'The English translation is not approved.',
    missing: (labels: string) => `Missing: ${labels}.`,
    until: (time: string) => `This link stops working on ${time}.`,
    same: 'There is no difference from the published page.',
    changes: (count: number) =>
      count === 1
        ? 'There is 1 difference from the published page, marked below.'
        : `There are ${count} differences from the published page, marked below.`,
    added: 'new',
    removed: 'removed',
    newPicture: 'New picture',
    otherLink: 'a link changed',
    incomplete: 'It cannot be shown yet',
    incompleteText: (labels: string) =>
      `This draft lacks what no mark can stand in for: ${labels}. Fill it in and the preview appears here.`,
    noPage: 'No page of its own',
    noPageText: (kind: string) =>
      `Records of “${kind}” have no page of their own: they are shown on the pages that cite them and, sources, in the site’s list of sources as well.`,
    noEnglish: 'No page in English',
    noEnglishText: 'The page on which this record is shown is not in English yet.',
    fault: 'It could not be shown',
    faultText:
      'The page could not be made with this draft. The draft is saved and the site stays as it was. If that lasts after you have corrected it, tell whoever runs the server: the cause is in preview.log.',
  },
} satisfies Record<Locale, unknown>;
