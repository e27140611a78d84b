import { locales, type Bilingual } from 'content-models/locales';
import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { refusal } from '../refusals/messages.ts';
import { bounds } from './bounds.ts';

/**
 * Validates the envelope of a save to a collection or global with localized fields, whichever way it comes: its
 * language, its status and its size. Payload would store unknown values, or drop the texts.
 * @throws APIError 400
 */
export const checkWriting: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return;
  const data: unknown = 'data' in args ? args.data : undefined;
  if (req.file && !collection.upload) throw refusal(req, texts.file, 400);
  checkData(data, req);
};

/** The same for a global. */
export const checkGlobalWriting: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return;
  checkData(withData.parse(args).data, req);
};

const withData = z.looseObject({ data: z.unknown() });
const dataSchema = z.record(z.string(), z.unknown());
/** A change of state alone (trash, restore, unpublish), for which the admin sends no language. */
const stateSchema = z.strictObject({ _status: z.unknown(), deletedAt: z.unknown() }).partial();
const statusSchema = z.looseObject({ _status: z.enum(['draft', 'published']).optional() });

function checkData(data: unknown, req: PayloadRequest): void {
  if (!dataSchema.safeParse(data).success) throw refusal(req, texts.data, 400);
  checkSize(data, req);
  if (!statusSchema.safeParse(data).success) throw refusal(req, texts.status, 400);
  // Without texts the language does not matter; the hooks need one.
  if (!req.locale && stateSchema.safeParse(data).success) req.locale = 'es';
  if (req.locale === 'all') throw refusal(req, texts.oneLanguage, 400);
  if (!locales.some((locale) => locale === req.locale)) throw refusal(req, texts.language, 400);
}

/** Iterative, because nested data could overflow the stack. */
function checkSize(data: unknown, req: PayloadRequest): void {
  const waiting: { value: unknown; level: number }[] = [{ value: data, level: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, level } = next;
    nodes += 1;
    if (typeof value !== 'object' || value === null || value instanceof Date) continue;
    if (ArrayBuffer.isView(value)) continue;
    if (level > bounds.nesting) throw refusal(req, texts.nesting, 400);
    const inner: unknown[] = Object.values(value);
    if (Array.isArray(value) && inner.length > bounds.rows) throw refusal(req, texts.rows, 400);
    for (const child of inner) waiting.push({ value: child, level: level + 1 });
    if (nodes + waiting.length > bounds.nodes) throw refusal(req, texts.nodes, 400);
  }
}

const texts = {
  data: {
    es: 'No hay nada que guardar: envíe los campos del registro.',
    en: 'There is nothing to save: send the fields of the record.',
  },
  status: {
    es: 'El estado (_status) de un registro es «draft» o «published». Corríjalo o quítelo.',
    en: 'The status (_status) of a record is “draft” or “published”. Correct it or remove it.',
  },
  language: {
    es: 'Falta el idioma de lo que se guarda: añada locale=es o locale=en.',
    en: 'The language of what is saved is missing: add locale=es or locale=en.',
  },
  oneLanguage: {
    es: 'Guarde un idioma cada vez: locale=es o locale=en.',
    en: 'Save one language at a time: locale=es or locale=en.',
  },
  file: {
    es: 'Aquí no se suben archivos: las imágenes tienen su propia sección.',
    en: 'No files are uploaded here: pictures have a section of their own.',
  },
  nesting: {
    es: `Lo que se guarda tiene más de ${bounds.nesting} niveles, uno dentro de otro. Quite niveles.`,
    en: `What is saved has more than ${bounds.nesting} levels, one inside another. Remove levels.`,
  },
  rows: {
    es: `Lo que se guarda tiene una lista de más de ${bounds.rows} elementos. Quite elementos.`,
    en: `What is saved has a list of more than ${bounds.rows} items. Remove items.`,
  },
  nodes: {
    es: `Lo que se guarda tiene más de ${bounds.nodes} valores. Quite contenido.`,
    en: `What is saved has more than ${bounds.nodes} values. Remove content.`,
  },
} satisfies Record<string, Bilingual>;
