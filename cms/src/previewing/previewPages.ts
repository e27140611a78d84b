import type { Bilingual } from 'content-models/locales';

/** A page in both languages that says why there is no preview, and what to do. */
type Page = { status: number; title: Bilingual; text: Bilingual };

export const previewPages = {
  /** The same for each link that has ended, whether or not there is such a record. */
  over: {
    status: 410,
    title: { es: 'Este enlace ya no sirve', en: 'This link no longer works' },
    text: {
      es: 'Los enlaces a una vista previa valen unos días, y quien los envía puede retirarlos antes. Pida uno nuevo a la persona que se lo envió.',
      en: 'Links to a preview work for some days, and whoever sends them can revoke them before. Ask the person who sent it to you for a new one.',
    },
  },
  forged: {
    status: 404,
    title: { es: 'Aquí no hay ninguna vista previa', en: 'There is no preview here' },
    text: {
      es: 'La dirección no es la de un enlace a una vista previa. Ábralo desde el mensaje en que lo recibió, entero, o pida uno nuevo a quien se lo envió.',
      en: 'The address is not that of a link to a preview. Open it from the message in which you got it, all of it, or ask whoever sent it to you for a new one.',
    },
  },
  tooMany: {
    status: 429,
    title: { es: 'Demasiadas visitas seguidas', en: 'Too many visits in a row' },
    text: {
      es: 'Desde su conexión se abrieron muchas vistas previas en pocos minutos. Espere un cuarto de hora y vuelva a abrir el enlace.',
      en: 'Many previews were opened from your connection within minutes. Wait for a quarter of an hour and open the link again.',
    },
  },
  signedOut: {
    status: 401,
    title: { es: 'Inicie sesión', en: 'Sign in' },
    text: {
      es: 'Esta vista previa es de quienes editan. Inicie sesión en la administración y vuelva a abrirla.',
      en: 'This preview is for editors. Sign in to the admin and open it again.',
    },
  },
  missing: {
    status: 404,
    title: { es: 'No hay nada que mostrar', en: 'There is nothing to show' },
    text: {
      es: 'Este registro no existe, no se ha guardado todavía o está en la papelera.',
      en: 'There is no such record, it has not been saved yet, or it is in the trash.',
    },
  },
  away: {
    status: 503,
    title: { es: 'La vista previa no responde', en: 'The preview does not answer' },
    text: {
      es: 'El programa que hace las páginas no responde; el borrador está guardado. Vuelva a intentarlo en un momento. Si sigue así, avise a quien administra el servidor: «npm start» lo inicia con lo demás y preview.log dice qué pasó.',
      en: 'The program that makes the pages does not answer; the draft is saved. Try again in a moment. If that lasts, tell whoever runs the server: “npm start” starts it with all others, and preview.log says what happened.',
    },
  },
} satisfies Record<string, Page>;

export type PreviewPage = keyof typeof previewPages;

/** The page as HTML, without styles of its own. */
export function previewPage(name: PreviewPage): string {
  const { title, text } = previewPages[name];
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title.es} · Arraigo</title>
</head>
<body>
<main>
<h1>${title.es}</h1>
<p>${text.es}</p>
<section lang="en">
<h2>${title.en}</h2>
<p>${text.en}</p>
</section>
</main>
</body>
</html>
`;
}
