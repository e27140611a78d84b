import { isIncompleteAddress, sourceIdentity } from 'content-models/fields/address';
import { allRecords, type Check } from './check.ts';

/**
 * Addresses that are known to be cut although nothing in them shows it (the catalogue's material marks them so):
 * they may be named, never linked.
 */
const knownIncomplete = new Set(
  [
    'https://noticiasydebates.blogspot.com/2014/03',
    'https://fproeducav.blogspot.com/2015/12',
    'https://www.hondudiario.com/2023/09/03/',
    'https://www.abc.com.py/internacionales/2024/10/01/',
    'https://www.prensa-latina.cu/2025/02/10/',
    'https://saulonoticias.com/2021/07/08/',
    'https://jornada.com.mx/noticia/2021/06/09/politica/',
    'https://noticieros.televisa.com/ultimas-noticias/',
    'http://diario.mx/Local/2017-03-18',
    'https://issuu.com./inmrd/docs/',
    'https://docslib.org/doc/4024693/',
    'https://reintegrationhb.iom.int/es/module/',
    'https://aldeassos.org.sv/noticias/2025/aldeas-infantiles-sos-y-conapina-presentan-el-prot',
  ].map(sourceIdentity),
);

/** No incomplete address anywhere: neither in a field, nor as a link of a text, nor spelled out in one. */
export const completeLinks: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    addressesIn(record)
      .filter(({ address }) => isCut(address))
      .map(({ field, address }) => ({
        kind,
        code: record.code,
        field,
        text: `«${address}» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace.`,
      })),
  );

function isCut(address: string): boolean {
  // The sources of the catalogue end in a hyphen where they were cut within a name.
  if (/-$/.test(address) || isIncompleteAddress(address) || !URL.canParse(address)) return true;
  // A path that stops at a date is a day's list of articles, not one of them.
  return (
    /\/\d{4}\/\d{2}(\/\d{2})?\/?$/.test(address) || knownIncomplete.has(sourceIdentity(address))
  );
}

function addressesIn(value: unknown, path: string[] = []): { field: string; address: string }[] {
  if (typeof value === 'string') {
    // Brackets, ellipses and blanks after «[cut]» belong to what was kept of an address.
    const written = value.match(/https?:\/\/[^\s«»"“”)]+(?:\s?\[cut\])?/g) ?? [];
    return written.map((address) => ({ field: path.join('.'), address: withoutFullStop(address) }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => addressesIn(item, [...path, key]));
}

/** The stop that ends a sentence is not part of the address before it; an ellipsis is. */
const withoutFullStop = (address: string) => address.replace(/(?<!\.)[.,;]$/, '');
