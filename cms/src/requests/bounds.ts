const mebibyte = 1024 * 1024;

/** How much one request may ask for. Whatever the admin asks lies well below; the tests try what lies above. */
export const bounds = {
  /** Levels of linked records in an answer; the admin itself asks for 0 and 1. */
  depth: 2,
  /** Records in an answer, by its depth: a practice takes some 14 kB, 64 kB with what it links to, 160 kB with two levels. */
  limit: [300, 50, 20],
  /** Bytes of a JSON answer. */
  answer: 5_000_000,
  /** Bytes of a request without a picture; one with a picture: {@link bounds.upload}. */
  body: 2 * mebibyte,
  /** Bytes of a picture. */
  upload: 20 * mebibyte,
  /** Bytes of a query that is sent as a body, which is how the admin asks for many records by their ids. */
  query: 64 * 1024,
  /** Bytes of what the admin remembers of somebody's lists and forms, each. */
  preference: 64 * 1024,
  /** Parameters of a query; Payload's parser leaves further ones out without a word. */
  parameters: 1000,
  /** Conditions in `where`, and values in one list of them. */
  conditions: 100,
  values: 500,
  /** Brackets in the name of a parameter: Payload's parser takes what is nested deeper for a name. */
  brackets: 10,
  /** Fields to sort by. */
  sort: 5,
  /** Records that one request may change or delete. */
  bulk: 300,
  /** Levels of arrays and objects in what is saved: 20 nested lists of rich text are 80. */
  nesting: 100,
  /** Rows of a list, links or blocks of a text in what is saved. */
  rows: 1000,
  /** Values in all in what is saved. */
  nodes: 100_000,
} as const;
