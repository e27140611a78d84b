const mebibyte = 1024 * 1024;

/** Limits of a request. The admin's own requests are well below; the tests try what is above. */
export const bounds = {
  /** Levels of populated links in an answer; the admin itself asks for 0 and 1. */
  depth: 2,
  /** Records in an answer, by depth: a practice takes some 14 kB, 64 kB with its links, 160 kB with two levels. */
  limit: [300, 50, 20],
  /** Bytes of a JSON answer. */
  answer: 5_000_000,
  /** Bytes of a request without a picture; one with a picture: {@link bounds.upload}. */
  body: 2 * mebibyte,
  /** Bytes of a picture. */
  upload: 20 * mebibyte,
  /** Bytes of a query that is sent as a form body, as the admin does for many ids. */
  query: 64 * 1024,
  /** Bytes of a stored preference of the admin (list columns, open tabs …). */
  preference: 64 * 1024,
  /** Parameters of a query; Payload's parser silently drops further ones. */
  parameters: 1000,
  /** Conditions in `where`, and values in one list of them. */
  conditions: 100,
  values: 500,
  /** Brackets in the name of a parameter: Payload's parser takes deeper ones as part of the name. */
  brackets: 10,
  /** Fields to sort by. */
  sort: 5,
  /** Records that one request may change or delete. */
  bulk: 300,
  /** Nesting depth of saved data: 20 nested lists of rich text make 80. */
  nesting: 100,
  /** Items of an array in saved data: rows, links or blocks of rich text. */
  rows: 1000,
  /** Values in saved data, in total. */
  nodes: 100_000,
} as const;
