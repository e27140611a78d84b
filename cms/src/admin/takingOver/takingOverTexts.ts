import type { Locale } from 'content-models/locales';

/** The words of taking a form over from somebody who has it open. */
export const takingOverTexts = {
  es: {
    title: 'Tomar el control',
    ask: (name: string) =>
      `${name} está aquí. Si toma el control, ya no podrá guardar: se le avisa, y lo que no guardó le queda en un aviso para copiarlo. ¿Tomar el control?`,
    somebody: 'Otra persona',
    left: (name: string) =>
      `${name} tomó el control antes de que usted guardara. Esto es lo que escribió y no se guardó; cópielo y acuérdelo con quien lo edita ahora:`,
    unsaved: (label: string, text: string) => `«${label}»: ${text}`,
  },
  en: {
    title: 'Take over',
    ask: (name: string) =>
      `${name} is here. If you take over, they can no longer save: they are told, and what they have not saved is kept for them in a notice, to be copied. Take over?`,
    somebody: 'Somebody else',
    left: (name: string) =>
      `${name} took over before you saved. This is what you wrote and was not saved; copy it and settle it with who edits it now:`,
    unsaved: (label: string, text: string) => `“${label}”: ${text}`,
  },
} satisfies Record<Locale, unknown>;
