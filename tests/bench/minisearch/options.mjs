/** Used where the index is made and where it is read: fields, and words without their accents. */
export const options = {
  fields: ['title', 'summary'],
  storeFields: ['title', 'path'],
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: { prefix: true, fuzzy: 0.2 },
};
