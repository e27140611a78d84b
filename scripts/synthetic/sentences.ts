import type { Bilingual } from 'content-models/locales';

/**
 * Sentences with placeholders for phrases ({people}, {office} …), invented names ({name}, {other}) and numbers ({n},
 * {m}, {year}). A placeholder has the same value in both languages.
 */
export const sentences = {
  does: [
    {
      es: 'En {name}, {office} ofrece {service} a {people}.',
      en: 'In {name}, {office} offers {service} to {people}.',
    },
    {
      es: 'El programa {other} combina {service} con {service2} {moment}.',
      en: 'The programme {other} combines {service} with {service2} {moment}.',
    },
    {
      es: 'Quienes llegan a {name} son atendidos {moment} y, si lo desean, reciben {service}.',
      en: 'Those who arrive in {name} are attended to {moment} and, if they wish, receive {service}.',
    },
    {
      es: '{people} pueden aprender {trade} o {trade2} en grupos de {n} participantes.',
      en: '{people} can learn {trade} or {trade2} in groups of {n} participants.',
    },
    {
      es: 'Un equipo de {n} profesionales visita {m} comunidades de {name} {moment}.',
      en: 'A team of {n} professionals visits {m} communities of {name} {moment}.',
    },
    {
      es: 'La derivación pasa por {office}, que confirma la cita en {n} días.',
      en: 'Referrals go through {office}, which confirms the appointment within {n} days.',
    },
    {
      es: 'Además de {service}, se paga el transporte desde {name} hasta {other}.',
      en: 'Besides {service}, transport from {name} to {other} is paid.',
    },
    {
      es: 'Las sesiones, de {n} horas, se celebran {moment} en {name}.',
      en: 'The sessions, of {n} hours, are held {moment} in {name}.',
    },
    {
      es: '{office} y {office2} comparten una agenda y se reúnen {moment}.',
      en: '{office} and {office2} share a calendar and meet {moment}.',
    },
    {
      es: 'Cada persona acuerda un plan de {n} meses que incluye {service}.',
      en: 'Each person agrees on a plan of {n} months that includes {service}.',
    },
    {
      es: 'Hay {m} plazas al año para {trade}, la mitad para {people}.',
      en: 'There are {m} places a year for {trade}, half of them for {people}.',
    },
    {
      es: 'En {other} se abrió en {year} una segunda sede con {service}.',
      en: 'A second site with {service} opened in {other} in {year}.',
    },
  ],
  aims: [
    {
      es: 'Que {people} encuentren en {name} {service} sin repetir su historia en cada oficina.',
      en: 'That {people} find {service} in {name} without telling their story anew at each office.',
    },
    {
      es: 'Reducir {obstacle} para {people} en {m} comunidades.',
      en: 'To reduce {obstacle} for {people} in {m} communities.',
    },
    {
      es: 'Ampliar {service} a quienes viven en {name} y en {other}.',
      en: 'To extend {service} to those who live in {name} and in {other}.',
    },
    { es: 'Que {office} cuente con {support}.', en: 'That {office} has {support}.' },
    {
      es: 'Reconocer lo que {people} aprendieron fuera, sobre todo en {trade}.',
      en: 'To recognise what {people} learned abroad, above all in {trade}.',
    },
  ],
  context: [
    {
      es: 'En {name} viven {people} que volvieron desde {year}, según {paper}.',
      en: '{people} who came back since {year} live in {name}, according to {paper}.',
    },
    {
      es: 'Antes de {year} no había {service} en {name}; la sede más cercana estaba en {other}.',
      en: 'Before {year} there was no {service} in {name}; the nearest site was in {other}.',
    },
    {
      es: '{paper} señalaba {obstacle} y {obstacle2} como lo más urgente.',
      en: '{paper} named {obstacle} and {obstacle2} as the most urgent.',
    },
    {
      es: 'La economía local vive de {trade} y de {trade2}.',
      en: 'The local economy lives on {trade} and {trade2}.',
    },
  ],
  helps: [
    { es: 'Ayudó {support}, acordado en {year}.', en: '{support}, agreed in {year}, was of help.' },
    { es: 'Fue decisivo {support} en {name}.', en: '{support} was decisive in {name}.' },
    {
      es: '{office} puso a disposición {n} personas y un local.',
      en: '{office} provided {n} people and premises.',
    },
  ],
  hinders: [
    {
      es: 'Lo que más pesó fue {obstacle}, seguido de {obstacle2}.',
      en: 'What weighed most was {obstacle}, followed by {obstacle2}.',
    },
    {
      es: 'En {name}, {obstacle} dejó fuera a {people}.',
      en: 'In {name}, {obstacle} left out {people}.',
    },
    {
      es: 'De {m} solicitudes, {n} quedaron en espera por {obstacle}.',
      en: 'Of {m} applications, {n} were left waiting because of {obstacle}.',
    },
  ],
  learned: [
    {
      es: 'Se cambió {change} después de escuchar a {people}.',
      en: '{change} was changed after listening to {people}.',
    },
    {
      es: 'Conviene acordar {change} antes de empezar con {service}.',
      en: 'It is wise to agree on {change} before starting with {service}.',
    },
    {
      es: '{service} sirve poco si no se resuelve antes {obstacle}.',
      en: '{service} is of little use unless {obstacle} is solved first.',
    },
    {
      es: 'En {other} funcionó mejor {moment} que en {name}.',
      en: 'It worked better {moment} in {other} than in {name}.',
    },
  ],
  repeat: [
    {
      es: 'Hace falta {support} y unas {n} semanas de preparación.',
      en: 'It takes {support} and some {n} weeks of preparation.',
    },
    {
      es: 'Para {service} se necesitan {n} personas a tiempo completo y {support}.',
      en: 'For {service}, {n} full-time people and {support} are needed.',
    },
    {
      es: 'En un municipio pequeño, {office} puede asumir {service} si adapta {change}.',
      en: 'In a small municipality, {office} can take on {service} if it adapts {change}.',
    },
  ],
  fact: [
    { es: 'En {year}, {m} {result} en {name}.', en: 'In {year}, {m} {result} in {name}.' },
    {
      es: '{m} de {people} {result} entre {year} y el año siguiente.',
      en: '{m} of {people} {result} between {year} and the following year.',
    },
    {
      es: 'El costo por persona de {service} fue de US${m}.',
      en: 'The cost per person of {service} was US${m}.',
    },
    {
      es: '{office} atendió a {m} personas {moment} en {year}.',
      en: '{office} attended to {m} people {moment} in {year}.',
    },
  ],
} as const satisfies Record<string, readonly Bilingual[]>;

export type SentenceKind = keyof typeof sentences;
