import type { Locale } from 'content-models/locales';

/** The words of the panel with what is missing for a publication. */
export const preparingTexts = {
  es: {
    title: 'Para publicar',
    notYet: 'Lo que falta se verá aquí cuando se guarde por primera vez.',
    ready: 'No falta nada: se puede publicar.',
    left: (count: number) => (count === 1 ? 'Falta 1 cosa' : `Faltan ${count} cosas`),
    unknown: 'El servidor no responde; la lista vuelve con él.',
    elsewhere: 'Otras',
    open: 'Abrir',
    advice: 'Consejo:',
    markAll: (count: number) =>
      count === 1
        ? 'Marcar la pregunta sin responder como «Las fuentes no lo dicen»'
        : `Marcar las ${count} preguntas sin responder como «Las fuentes no lo dicen»`,
    markTitle: '¿Las fuentes no dicen nada de esto?',
    mark: (labels: readonly string[]) =>
      `Se marcará «Las fuentes no lo dicen»${labels.length > 0 ? ` en: ${labels.join(', ')}` : ' en todas'}. Hágalo solo si las leyó y ninguna lo dice; cada marca se puede quitar.`,
  },
  en: {
    title: 'To publish',
    notYet: 'What is missing is shown here once it is saved for the first time.',
    ready: 'Nothing is missing: it can be published.',
    left: (count: number) => (count === 1 ? '1 thing is missing' : `${count} things are missing`),
    unknown: 'The server does not answer; the list comes back with it.',
    elsewhere: 'Others',
    open: 'Open',
    advice: 'Advice:',
    markAll: (count: number) =>
      count === 1
        ? 'Mark the question without an answer as “The sources do not say”'
        : `Mark the ${count} questions without an answer as “The sources do not say”`,
    markTitle: 'Do the sources say nothing of this?',
    mark: (labels: readonly string[]) =>
      `“The sources do not say” will be ticked at ${labels.length > 0 ? labels.join(', ') : 'all of them'}. Do so only if you read them and none says it; each mark can be taken off.`,
  },
} satisfies Record<Locale, unknown>;
