/** The header of an answer with what a save changed in what was sent: a list of notices as JSON, percent-encoded. */
export const noticesHeader = 'arraigo-notices';
