/** The facets of the search, by their names in the address. */
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

/** The facet whose values are grades: one without entries is shown too, because that there are none is an answer. */
export const gradedFacet: FacetName = 'evidencia';

/** The value of an entry for which a facet is not stated. */
export const notStated = 'no-consta';

/** Maps each facet to a value. */
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
