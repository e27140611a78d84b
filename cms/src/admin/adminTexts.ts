import type { Locale } from 'content-models/locales';

/** What the pages of the admin that are Arraigo's own say. */
export const adminTexts = {
  es: {
    forgotten: '¿Olvidó su contraseña? Quien administra el servidor le da una nueva con',
    greeting: (name: string) => `Hola, ${name}`,
    intro: 'Esto es lo que hay por hacer en el catálogo.',
    passwordTitle: 'Cambie su contraseña para empezar',
    passwordText:
      'La que tiene es temporal. Escriba una nueva, de 12 caracteres o más, en su cuenta; hasta entonces no se puede hacer nada más.',
    passwordLink: 'Abrir mi cuenta',
    drafts: 'Borradores',
    draftsNone: 'Ninguno pendiente.',
    reviews: 'Revisiones que vencen',
    reviewsNone: 'Ninguna en los próximos 30 días.',
    translations: 'Traducciones al inglés pendientes',
    translationsNone: 'Todas aprobadas.',
    site: 'Sitio público',
    published: (date: string) => `Sitio publicado el ${date}.`,
    neverPublished: 'El sitio todavía no se ha publicado.',
    changes: (count: number) =>
      count === 0
        ? 'Sin cambios por publicar.'
        : count === 1
          ? '1 cambio sin publicar.'
          : `${count} cambios sin publicar.`,
    howToPublish: 'Para publicarlos, en el servidor:',
    checking: 'Comparando con el sitio publicado…',
    cannotPublish: 'Así no se puede publicar el sitio:',
  },
  en: {
    forgotten: 'Forgot your password? Whoever runs the server gives you a new one with',
    greeting: (name: string) => `Hello, ${name}`,
    intro: 'This is what there is to do in the catalogue.',
    passwordTitle: 'Change your password to begin',
    passwordText:
      'The one you have is temporary. Write a new one, of 12 characters or more, in your account; nothing else can be done until then.',
    passwordLink: 'Open my account',
    drafts: 'Drafts',
    draftsNone: 'None waiting.',
    reviews: 'Reviews falling due',
    reviewsNone: 'None in the next 30 days.',
    translations: 'English translations waiting',
    translationsNone: 'All approved.',
    site: 'Public site',
    published: (date: string) => `Site published on ${date}.`,
    neverPublished: 'The site has not been published yet.',
    changes: (count: number) =>
      count === 0
        ? 'No changes to publish.'
        : count === 1
          ? '1 change not published.'
          : `${count} changes not published.`,
    howToPublish: 'To publish them, on the server:',
    checking: 'Comparing with the published site…',
    cannotPublish: 'The site cannot be published like this:',
  },
} satisfies Record<Locale, unknown>;
