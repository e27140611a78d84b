import type { Bilingual, Locale } from 'content-models/locales';
import type { StepAction } from '../../scheduling/plannedStep.ts';

/** The words of what is planned: beside a record, at home and in the calendar. */
export const schedulingTexts = {
  es: {
    open: 'Programar…',
    title: (record: string) => `Programar ${record}`,
    newest:
      'Se publica el borrador más reciente que haya a esa hora, si entonces no le falta nada.',
    clock: (zone: string, now: string) => `Las horas son las de ${zone}; allí es el ${now}.`,
    noPublisher:
      'El publicador no está en marcha: lo programado espera y se hace en cuanto vuelva a estarlo.',
    ask: { publish: 'Publicar', unpublish: 'Retirar' },
    day: 'Día',
    hour: 'Hora',
    plan: 'Programar',
    change: 'Cambiar',
    twice: 'Esa hora llega dos veces ese día, porque el reloj se atrasa: vale la primera.',
    by: (name: string) => `Lo programó ${name}.`,
    due: 'Ya es la hora: se hace en unos segundos.',
    remove: 'Quitar',
    removeStep: (what: string) => `Quitar: ${what}`,
    tryAgain: 'Intentar ahora',
    tryStepAgain: (what: string) => `Intentar ahora: ${what}`,
    close: 'Cerrar',
    unanswered: 'El CMS no respondió. Compruebe la conexión e inténtelo otra vez.',
    nothingPlanned: 'Nada programado.',
    calendar: 'Calendario',
    toCalendar: 'Ver el calendario',
    calendarIntro: (zone: string) =>
      `Lo que se publica y se retira por sí solo, a la hora de ${zone}.`,
    howTo: 'Se programa en cada registro, con «Programar…», junto a «Publicar cambios».',
    failedTitle: 'Se programó y no se pudo hacer',
    comingTitle: 'Lo que viene',
    pastTitle: 'En los últimos 30 días',
    late: (time: string) => `Se hizo el ${time}.`,
    more: (count: number) => `y ${count} más`,
    needless: 'Ya no hizo falta: se hizo a mano antes, o el registro está en la papelera.',
  },
  en: {
    open: 'Schedule…',
    title: (record: string) => `Schedule ${record}`,
    newest: 'The newest draft that there is at that time is published, if nothing is missing then.',
    clock: (zone: string, now: string) => `Times are those of ${zone}; there it is ${now}.`,
    noPublisher:
      'The publisher is not running: what is planned waits and is done as soon as it runs again.',
    ask: { publish: 'Publish', unpublish: 'Unpublish' },
    day: 'Day',
    hour: 'Hour',
    plan: 'Schedule',
    change: 'Change',
    twice: 'That hour comes twice on that day, because the clock is put back: the first is meant.',
    by: (name: string) => `Planned by ${name}.`,
    due: 'Its time has come: it is done within seconds.',
    remove: 'Remove',
    removeStep: (what: string) => `Remove: ${what}`,
    tryAgain: 'Try now',
    tryStepAgain: (what: string) => `Try now: ${what}`,
    close: 'Close',
    unanswered: 'The CMS did not answer. Check the connection and try again.',
    nothingPlanned: 'Nothing is planned.',
    calendar: 'Calendar',
    toCalendar: 'See the calendar',
    calendarIntro: (zone: string) =>
      `What is published and unpublished by itself, at times of ${zone}.`,
    howTo: 'It is planned in each record, with “Schedule…”, beside “Publish changes”.',
    failedTitle: 'It was planned and could not be done',
    comingTitle: 'What is to come',
    pastTitle: 'In the last 30 days',
    late: (time: string) => `Done on ${time}.`,
    more: (count: number) => `and ${count} more`,
    needless: 'It was needless: done by hand before, or the record is in the trash.',
  },
} satisfies Record<Locale, unknown>;

/** What a step does, did or did not do. */
const stepWords: Record<
  StepAction,
  Record<'waiting' | 'failed' | 'done' | 'needless', Bilingual>
> = {
  publish: {
    waiting: { es: 'Se publica', en: 'Is published' },
    failed: { es: 'No se publicó', en: 'Was not published' },
    done: { es: 'Se publicó', en: 'Was published' },
    needless: { es: 'Publicar', en: 'Publish' },
  },
  unpublish: {
    waiting: { es: 'Se retira', en: 'Is unpublished' },
    failed: { es: 'No se retiró', en: 'Was not unpublished' },
    done: { es: 'Se retiró', en: 'Was unpublished' },
    needless: { es: 'Retirar', en: 'Unpublish' },
  },
};

type Told = { action: StepAction; state: keyof (typeof stepWords)['publish'] };

export function stepInWords({ action, state }: Told, language: Locale): string {
  return stepWords[action][state][language];
}

/** "Se publica el 1 de diciembre de 2026 a las 09:30". */
export function stepAtTime(step: Told, time: string, language: Locale): string {
  return `${stepInWords(step, language)} ${{ es: 'el', en: 'on' }[language]} ${time}`;
}
