import { sha256 } from 'content-models/snapshot/files';
import type { Pair } from './documents.ts';
import { localized, said } from './values.ts';

/** A picture and its bytes, in the shape of a record; to be parsed with its schema. */
export function toMedia({ common, es, en }: Pair<'media'>, bytes: Uint8Array) {
  return {
    code: said(common.code),
    alt: localized(es.alt, en.alt),
    credit: said(common.credit),
    licence: said(common.licence),
    mimeType: said(common.mimeType),
    width: said(common.width),
    height: said(common.height),
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    focalX: said(common.focalX),
    focalY: said(common.focalY),
  };
}
