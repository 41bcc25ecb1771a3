/** Many records in one piece: the JSON of each, one after the other. Records are numbered from 0 through all pages. */
export interface RecordPage {
  /** Number of the first record. */
  first: number;
  bytes: Uint8Array;
  /** Where each record begins in `bytes`, and the end of the last. */
  offsets: Uint32Array;
}

const PAGE_BYTES = 1 << 16;

/** Gathers records into pages. Full ones wait in `full` until they are taken. */
export class PageWriter {
  readonly full: RecordPage[] = [];
  /** Number of the first record of each page. */
  readonly firsts: number[] = [];
  #parts: Uint8Array[] = [];
  #size = 0;
  #count = 0;

  /** Adds the JSON of a record; the answer is its number. The bytes are copied. */
  add(json: Uint8Array): number {
    this.#parts.push(json.slice());
    this.#size += json.length;
    this.#count += 1;
    const number = this.#count - 1;
    if (this.#size >= PAGE_BYTES) this.flush();
    return number;
  }

  /** Closes the page at hand. */
  flush(): void {
    if (this.#parts.length === 0) return;
    const bytes = new Uint8Array(this.#size);
    const offsets = new Uint32Array(this.#parts.length + 1);
    let end = 0;
    this.#parts.forEach((part, at) => {
      bytes.set(part, end);
      end += part.length;
      offsets[at + 1] = end;
    });
    const first = this.#count - this.#parts.length;
    this.full.push({ first, bytes, offsets });
    this.firsts.push(first);
    this.#parts = [];
    this.#size = 0;
  }
}

/** Number of the page that holds a record; `firsts` as `PageWriter` has them. */
export function pageOf(record: number, firsts: ArrayLike<number>): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= record) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The JSON of a record of a page; null where the page does not hold it. */
export function recordOf(page: RecordPage, record: number): unknown {
  const at = record - page.first;
  const from = page.offsets[at];
  const to = page.offsets[at + 1];
  if (from === undefined || to === undefined) return null;
  return JSON.parse(new TextDecoder().decode(page.bytes.subarray(from, to))) as unknown;
}
