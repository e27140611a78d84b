/** The facets of the search, as they stand in its address. */
export const facetNames = [
  'pais',
  'nivel',
  'dimension',
  'tema',
  'poblacion',
  'tipo',
  'evidencia',
  'estado',
] as const;

export type FacetName = (typeof facetNames)[number];

/** The value of an entry that states none. */
export const notStated = 'no-consta';

/** A value for each facet. */
export function perFacet<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return {
    pais: valueOf('pais'),
    nivel: valueOf('nivel'),
    dimension: valueOf('dimension'),
    tema: valueOf('tema'),
    poblacion: valueOf('poblacion'),
    tipo: valueOf('tipo'),
    evidencia: valueOf('evidencia'),
    estado: valueOf('estado'),
  };
}
