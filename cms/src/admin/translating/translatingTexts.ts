import type { Locale } from 'content-models/locales';

/** The words of the view in which a record is translated. */
export const translatingTexts = {
  es: {
    place: 'Traducir',
    inSpanish: (label: string) => `${label} (en español)`,
    inEnglish: (label: string) => `${label} (en inglés)`,
    row: (name: string, number: number) => `${name} ${number}`,
    title: 'Traducción al inglés',
    waiting: 'Buscando el español…',
    away: 'El servidor no responde; el español vuelve con él.',
    noTexts: 'Este registro todavía no tiene textos en español.',
    missing: (count: number, of: number) =>
      count === 1
        ? `Falta 1 de ${of} textos en inglés`
        : `Faltan ${count} de ${of} textos en inglés`,
    complete: (of: number) =>
      of === 1 ? 'El único texto está en inglés.' : `Los ${of} textos están en inglés.`,
    missingHere: 'Falta en inglés',
    noSpanish: 'Vacío en español.',
    changedHere: 'Cambió en español desde que se aprobó el inglés',
    newHere: 'Nuevo desde que se aprobó el inglés',
    state: 'Estado:',
    signed: (by: string, day: string) => `${by}, ${day}`,
    changed: 'El español cambió desde que se aprobó el inglés.',
    changedUnknown:
      'El español cambió desde que se aprobó el inglés. Ya no se guarda cómo era entonces: compárelo entero.',
    changedOrder: 'Ninguna palabra cambió: cambió el orden de las filas.',
    removed: 'Se quitó del español:',
    toDraft: 'Marcar como borrador',
    toReview: 'Enviar a revisión',
    by: 'Quién responde por ella',
    byMissing: 'Escriba quién responde por la traducción.',
    approve: 'Aprobar la traducción',
    approveAgain: 'Aprobar otra vez, con los cambios',
    notYet: 'Antes de aprobarla:',
    picture: (code: string) => `Texto alternativo en inglés de la imagen ${code}`,
    altSaved: 'Guardado en la imagen.',
    altUnsaved: 'No se guardó: el servidor no responde. Sigue aquí y se intenta de nuevo.',
    publishNext: 'Aprobada. Sale con «Publicar cambios».',
    stillHoldsTitle: '¿El cambio no afecta al inglés?',
    reason: 'Por qué no cambia nada en inglés',
    reasonHelp: 'Por ejemplo: «Solo se corrigió una tilde». Queda en las versiones; no se publica.',
    reasonMissing: 'Escriba por qué el cambio no afecta al inglés.',
    stillHolds: 'La traducción sigue valiendo',
    heldBecause: (reason: string) => `Siguió valiendo tras un cambio del español: ${reason}`,
  },
  en: {
    place: 'Translate',
    inSpanish: (label: string) => `${label} (in Spanish)`,
    inEnglish: (label: string) => `${label} (in English)`,
    row: (name: string, number: number) => `${name} ${number}`,
    title: 'English translation',
    waiting: 'Looking for the Spanish…',
    away: 'The server does not answer; the Spanish comes back with it.',
    noTexts: 'This record has no texts in Spanish yet.',
    missing: (count: number, of: number) =>
      count === 1
        ? `1 of ${of} texts is missing in English`
        : `${count} of ${of} texts are missing in English`,
    complete: (of: number) =>
      of === 1 ? 'Its only text is in English.' : `All ${of} texts are in English.`,
    missingHere: 'Missing in English',
    noSpanish: 'Empty in Spanish.',
    changedHere: 'Changed in Spanish since the English was approved',
    newHere: 'New since the English was approved',
    state: 'State:',
    signed: (by: string, day: string) => `${by}, ${day}`,
    changed: 'The Spanish changed since the English was approved.',
    changedUnknown:
      'The Spanish changed since the English was approved. How it was then is no longer kept: compare all of it.',
    changedOrder: 'No word changed: the order of the rows did.',
    removed: 'Taken out of the Spanish:',
    toDraft: 'Mark as draft',
    toReview: 'Send to review',
    by: 'Who answers for it',
    byMissing: 'Write who answers for the translation.',
    approve: 'Approve the translation',
    approveAgain: 'Approve again, with the changes',
    notYet: 'Before it is approved:',
    picture: (code: string) => `Alternative text in English of the picture ${code}`,
    altSaved: 'Saved in the picture.',
    altUnsaved:
      'It was not saved: the server does not answer. It is still here and is tried again.',
    publishNext: 'Approved. It goes out with “Publish changes”.',
    stillHoldsTitle: 'Does the change not affect the English?',
    reason: 'Why it changes nothing in English',
    reasonHelp:
      'For example: “Only an accent was corrected”. It stays in the versions and is not public.',
    reasonMissing: 'Write why the change does not affect the English.',
    stillHolds: 'The translation still holds',
    heldBecause: (reason: string) => `It still held after a change of the Spanish: ${reason}`,
  },
} satisfies Record<Locale, unknown>;
