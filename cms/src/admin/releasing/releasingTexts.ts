import type { Bilingual, Locale } from 'content-models/locales';
import { formattingLocale } from 'content-models/locales';
import { timeInWords } from '../../refusals/timeInWords.ts';
import { listed } from '../../refusals/messages.ts';
import {
  publicationSteps,
  type Publication,
  type PublicationStep,
} from '../../releasing/publishingState.ts';

const stepNames: Record<PublicationStep, Bilingual> = {
  snapshot: { es: 'se reúne lo publicado', en: 'what is published is gathered' },
  build: { es: 'se hacen las páginas', en: 'the pages are made' },
  check: { es: 'se comprueban', en: 'they are checked' },
  switch: { es: 'se ponen en línea', en: 'they go online' },
};

/** What an editor is told of the way from a publication to the site. */
export const releasingTexts = {
  es: {
    live: (time: string) => `El sitio muestra la versión del ${timeInWords(time, 'es')}.`,
    wentBack: 'Es una versión anterior: el sitio se queda así hasta que alguien publique.',
    nothingLive: 'El sitio todavía no se ha publicado.',
    running: (step: PublicationStep | undefined) => `Se publica… ${progress(step, 'es')}`,
    queued: 'En cola para publicarse.',
    recordLive: (time: string) => `En vivo desde ${timeOfDay(time, 'es')}`,
    isLive: 'En vivo en el sitio',
    leavingSoon: 'En cola para retirarse del sitio.',
    leaving: (step: PublicationStep | undefined) => `En retirada… ${progress(step, 'es')}`,
    gone: (time: string) => `Ya no está en el sitio desde ${timeOfDay(time, 'es')}`,
    see: 'Ver',
    seeWhere: 'Ver en el sitio',
    failed: 'No se publicó:',
    noPublisher: 'Nadie publica ahora los cambios en el sitio. En el servidor:',
    publishNow: 'Publicar ahora',
    goBack: 'Volver a la versión anterior',
    goBackAsk:
      'El sitio vuelve a la versión que mostraba antes de la última publicación. Los registros no cambian, y la próxima publicación trae otra vez todo lo publicado.',
    asked: 'Pedido.',
    unanswered: 'El CMS no respondió. Compruebe la conexión e inténtelo otra vez.',
    last: 'Últimas publicaciones',
    states: {
      running: 'en curso',
      live: 'en vivo',
      unchanged: 'sin cambios para el lector',
      failed: 'no se publicó',
    },
    back: 'vuelta a una versión anterior',
    by: (names: readonly string[]) => `de ${listed(names, 'es')}`,
    took: (seconds: number) => `en ${seconds} s`,
    changes: (told: Publication) => changesIn(told, 'es'),
  },
  en: {
    live: (time: string) => `The site shows the release of ${timeInWords(time, 'en')}.`,
    wentBack: 'It is an earlier release: the site stays so until somebody publishes.',
    nothingLive: 'The site has not been published yet.',
    running: (step: PublicationStep | undefined) =>
      `It is being published… ${progress(step, 'en')}`,
    queued: 'Waiting to be published.',
    recordLive: (time: string) => `Live since ${timeOfDay(time, 'en')}`,
    isLive: 'Live on the site',
    leavingSoon: 'Waiting to be taken off the site.',
    leaving: (step: PublicationStep | undefined) =>
      `It is being taken off… ${progress(step, 'en')}`,
    gone: (time: string) => `No longer on the site since ${timeOfDay(time, 'en')}`,
    see: 'See',
    seeWhere: 'See it on the site',
    failed: 'It was not published:',
    noPublisher: 'Nobody publishes changes to the site now. On the server:',
    publishNow: 'Publish now',
    goBack: 'Back to the release before',
    goBackAsk:
      'The site goes back to the release that it showed before the last publication. Records do not change, and the next publication brings everything that is published again.',
    asked: 'Asked for.',
    unanswered: 'The CMS did not answer. Check the connection and try again.',
    last: 'Last publications',
    states: {
      running: 'under way',
      live: 'live',
      unchanged: 'nothing changed for readers',
      failed: 'not published',
    },
    back: 'back to an earlier release',
    by: (names: readonly string[]) => `by ${listed(names, 'en')}`,
    took: (seconds: number) => `in ${seconds} s`,
    changes: (told: Publication) => changesIn(told, 'en'),
  },
} as const;

function progress(step: PublicationStep | undefined, language: Locale): string {
  const place = step === undefined ? 1 : publicationSteps.indexOf(step) + 1;
  const of = { es: 'de', en: 'of' }[language];
  return `${place} ${of} ${publicationSteps.length}: ${stepNames[step ?? 'snapshot'][language]}`;
}

/** "12:23", or with its day where that is another one. */
function timeOfDay(time: string, language: Locale): string {
  const date = new Date(time);
  if (date.toDateString() !== new Date().toDateString()) return timeInWords(time, language);
  const words = new Intl.DateTimeFormat(formattingLocale[language], {
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(date);
  return { es: `las ${words}`, en: words }[language];
}

const changeWords = {
  added: { es: 'nuevas', en: 'new' },
  changed: { es: 'cambiadas', en: 'changed' },
  removed: { es: 'retiradas', en: 'removed' },
} as const satisfies Record<string, Bilingual>;

function changesIn({ changes }: Publication, language: Locale): string {
  if (!changes) return '';
  const named = (['added', 'changed', 'removed'] as const).flatMap((change) =>
    changes[change].length === 0
      ? []
      : `${changeWords[change][language]}: ${listed(changes[change], language)}`,
  );
  return named.join(' · ');
}
