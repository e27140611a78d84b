/** What somebody keeps: the codes of practices in her order, and what she noted beside each. */
export type Dossier = { codes: readonly string[]; notes: Readonly<Record<string, string>> };

/** More would not be a dossier any more, and each is a page to read. */
export const mostKept = 30;

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^BP-\d{4,}$/.test(value);

/** The dossier as the browser has it. What is damaged or from elsewhere is left out; nothing throws. */
export function readDossier(stored: string | null): Dossier {
  const { codes, notes } = fieldsOf(parsed(stored));
  const kept = Array.isArray(codes) ? [...new Set(codes.filter(isCode))] : [];
  const own = Object.entries(fieldsOf(notes)).filter(
    (note): note is [string, string] => isCode(note[0]) && typeof note[1] === 'string',
  );
  return { codes: kept.slice(0, mostKept), notes: Object.fromEntries(own) };
}

export function writeDossier(dossier: Dossier): string {
  return JSON.stringify(dossier);
}

/** With more practices at its end; what it has already keeps its place. */
export function withKept({ codes, notes }: Dossier, more: readonly string[]): Dossier {
  return { codes: [...new Set([...codes, ...more])].slice(0, mostKept), notes };
}

/** Without a practice and its note. */
export function without({ codes, notes }: Dossier, code: string): Dossier {
  return {
    codes: codes.filter((other) => other !== code),
    notes: Object.fromEntries(Object.entries(notes).filter(([other]) => other !== code)),
  };
}

/** With a practice one place further up (-1) or down (1); at the end of the list it stays. */
export function moved({ codes, notes }: Dossier, code: string, by: -1 | 1): Dossier {
  const from = codes.indexOf(code);
  const other = codes[from + by];
  if (from < 0 || other === undefined) return { codes, notes };
  const swapped = codes.map((own) => (own === code ? other : own === other ? code : own));
  return { codes: swapped, notes };
}

export function withNote({ codes, notes }: Dossier, code: string, text: string): Dossier {
  return { codes, notes: { ...notes, [code]: text } };
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}
