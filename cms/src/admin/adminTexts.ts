import type { Locale } from 'content-models/locales';

/** Texts of Arraigo's own admin pages. */
export const adminTexts = {
  es: {
    forgotten: '¿Olvidó su contraseña? Quien administra el servidor le da una nueva con',
    greeting: (name: string) => `Hola, ${name}`,
    intro: 'Esto es lo que hay por hacer en el catálogo.',
    passwordTitle: 'Cambie su contraseña para empezar',
    passwordText:
      'La que tiene es temporal. Escriba una nueva, de 12 caracteres o más, en su cuenta; hasta entonces no se puede hacer nada más.',
    passwordLink: 'Abrir mi cuenta',
    torn: 'Registros que quedaron a medias',
    tornRestored: (code: string, foundAt: string, restoredFrom: string) =>
      `${code} estaba publicado a medias (encontrado el ${foundAt}). Se restauró su última versión completa, del ${restoredFrom}: compruebe si falta su último cambio.`,
    tornLeft: (code: string, foundAt: string) =>
      `${code} está publicado a medias (encontrado el ${foundAt}) y no queda una versión completa: ábralo, complételo y publíquelo otra vez.`,
    held: 'El sitio no muestra esto como está aquí',
    heldText:
      'Lo demás se publicó. Corríjalo y publíquelo aquí; la próxima publicación del sitio lo comprueba otra vez.',
    drafts: 'Borradores',
    draftsNone: 'Ninguno pendiente.',
    reviews: 'Revisiones que vencen',
    reviewsNone: 'Ninguna en los próximos 30 días.',
    translations: 'Traducciones al inglés pendientes',
    translationsNone: 'Todas aprobadas.',
    chain: 'Eslabones sueltos',
    chainNone: 'Ninguno.',
    chainTitle: 'Dónde se corta la cadena',
    chainIntro:
      'Reto, práctica, recomendación, acción y avance: aquí están los registros, también los borradores, a los que les falta un vecino. Un hueco puede ser la verdad; enlace solo lo que una fuente sostiene.',
    chainRest: (count: number) => `Y ${count} más.`,
    gap: (many: string, one: string) => `${many} sin ${one}`,
    frozen:
      'Este avance está publicado: ya no cambian acción, país, clase, estado, fecha, texto en español, valor ni fuentes. Se puede escribir el inglés y añadir, una vez, la verificación. Para corregirlo, registre un avance más reciente que lo sustituya.',
    addressChanges: (slug: string) =>
      `La dirección «${slug}» ya es pública. Cuando publique el cambio, la de antes seguirá llevando a este registro.`,
    oldAddresses: 'Direcciones anteriores, que siguen llevando aquí:',
    noIndicators: 'Elija antes una acción que tenga indicadores.',
    site: 'Sitio público',
    changesUnknown:
      'No se sabe qué cambiaría una publicación: los datos de la versión publicada faltan o están dañados. El sitio sigue en línea; publicar de nuevo lo arregla.',
    changes: (count: number) =>
      count === 0
        ? 'Sin cambios por publicar.'
        : count === 1
          ? '1 cambio sin publicar.'
          : `${count} cambios sin publicar.`,
    checking: 'Comparando con el sitio publicado…',
    cannotPublish: 'Esto no se puede publicar como está; lo demás, sí:',
  },
  en: {
    forgotten: 'Forgot your password? Whoever runs the server gives you a new one with',
    greeting: (name: string) => `Hello, ${name}`,
    intro: 'This is what there is to do in the catalogue.',
    passwordTitle: 'Change your password to begin',
    passwordText:
      'The one you have is temporary. Write a new one, of 12 characters or more, in your account; nothing else can be done until then.',
    passwordLink: 'Open my account',
    torn: 'Records that were left in part',
    tornRestored: (code: string, foundAt: string, restoredFrom: string) =>
      `${code} was live in part (found on ${foundAt}). Its last whole version, of ${restoredFrom}, was put back: see whether its last change is missing.`,
    tornLeft: (code: string, foundAt: string) =>
      `${code} is live in part (found on ${foundAt}) and no whole version is left: open it, complete it and publish it again.`,
    held: 'The site does not show this as it is here',
    heldText:
      'Everything else was published. Mend it and publish it here; the next publication of the site checks it again.',
    drafts: 'Drafts',
    draftsNone: 'None waiting.',
    reviews: 'Reviews falling due',
    reviewsNone: 'None in the next 30 days.',
    translations: 'English translations waiting',
    translationsNone: 'All approved.',
    chain: 'Loose links',
    chainNone: 'None.',
    chainTitle: 'Where the chain ends',
    chainIntro:
      'Challenge, practice, recommendation, roadmap item and progress: these are the records, drafts included, that lack a neighbour. A gap may be the truth; link only what a source supports.',
    chainRest: (count: number) => `And ${count} more.`,
    gap: (many: string, one: string) => `${many} without ${one}`,
    frozen:
      'This progress is published: its item, country, kind, status, date, Spanish text, value and sources no longer change. The English can be written and, once, the verification added. To correct it, record newer progress that supersedes it.',
    addressChanges: (slug: string) =>
      `The address “${slug}” is already public. Once you publish the change, the old one will keep leading to this record.`,
    oldAddresses: 'Old addresses, which keep leading here:',
    noIndicators: 'Choose a roadmap item that has indicators first.',
    site: 'Public site',
    changesUnknown:
      'What a publication would change is unknown: the data of the published release are missing or damaged. The site is online; publishing again mends it.',
    changes: (count: number) =>
      count === 0
        ? 'No changes to publish.'
        : count === 1
          ? '1 change not published.'
          : `${count} changes not published.`,
    checking: 'Comparing with the published site…',
    cannotPublish: 'This cannot be published as it is; the rest can:',
  },
} satisfies Record<Locale, unknown>;
