import { kindNames, tableOf, type Kind, type RecordOf } from '../kinds.ts';

/** Gives the validated record of a file. Without a digest it is validated in any case. */
type Remember<K extends Kind> = (
  digest: string | undefined,
  validate: () => RecordOf<K>,
) => RecordOf<K>;

/**
 * The validated records of each kind that this process read last, as JSON by the digest of their file. Not as objects,
 * which whoever reads a snapshot may change.
 */
const remembered = tableOf(kindNames, () => new Map<string, string>());

/**
 * Memoizes the validation of a kind's records for the next reading: a publication reads its snapshot several times, and
 * most records of the next one are the same. Parsing their JSON takes a tenth of what validating them does.
 */
export function rememberedRecords<K extends Kind>(kind: K): Remember<K> {
  const before = remembered[kind];
  const now = new Map<string, string>();
  remembered[kind] = now;
  return (digest, validate) => {
    if (digest === undefined) return validate();
    const known = before.get(digest);
    // Written by this function.
    const record = known === undefined ? validate() : (JSON.parse(known) as RecordOf<K>);
    now.set(digest, known ?? JSON.stringify(record));
    return record;
  };
}
