const MEGABYTE = 1024 * 1024;

/** What a person's files may cost. Sizes in bytes. */
export const LIMITS = {
  /** Of a text, page or message; `extract` takes no larger article. */
  article: 8 * MEGABYTE,
  /** Of a PDF or DOCX. */
  document: 64 * MEGABYTE,
  /** Of a file of many articles as JSON or NDJSON. */
  collection: 256 * MEGABYTE,
  archive: 256 * MEGABYTE,
  /** Of all that an archive unpacks to. */
  unpacked: 512 * MEGABYTE,
  entries: 20_000,
  /** Unpacked to packed, of an entry larger than `ratioFrom`: text packs 3 to 20 times, a bomb 1000 times. */
  ratio: 200,
  ratioFrom: MEGABYTE,
  tags: 60_000,
  /** Of a page of which more than the words are looked at: elements in elements. */
  treeDepth: 1_000,
  /** Of a page that reader mode looks at: elements in elements, and elements and texts in all. */
  readerDepth: 64,
  readerNodes: 12_000,
  pages: 400,
  articles: 100_000,
} as const;
