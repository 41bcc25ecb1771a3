import type { Column } from './packed-columns.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ASKED_OFTEN = 64;
/** More strings than this are too many to keep as objects. */
const MOST_KNOWN = 100_000;

/** Many strings as bytes: none of them is an object until it is asked for. */
export class StringTable {
  readonly #bytes: Uint8Array;
  readonly #offsets: Uint32Array;
  #asked = 0;
  #places: ReadonlyMap<string, number> | null = null;

  /** @param bytes the strings in UTF-8, one after the other @param offsets where each begins, and the end of all */
  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.#bytes = bytes;
    this.#offsets = offsets;
  }

  get length(): number {
    return Math.max(0, this.#offsets.length - 1);
  }

  /** The string at a place; empty where there is none. */
  at(index: number): string {
    const from = this.#offsets[index];
    const to = this.#offsets[index + 1];
    return from === undefined || to === undefined ? '' : decoder.decode(this.#bytes.subarray(from, to));
  }

  /** Where a string stands first; -1 where it does not. Who asks often makes the strings known, so that it is quick. */
  indexOf(text: string): number {
    this.#asked += 1;
    if (this.#asked > ASKED_OFTEN && this.length <= MOST_KNOWN) return this.#known().get(text) ?? -1;
    return this.#search(text);
  }

  #known(): ReadonlyMap<string, number> {
    if (this.#places) return this.#places;
    const places = new Map<string, number>();
    for (let index = this.length - 1; index >= 0; index -= 1) places.set(this.at(index), index);
    this.#places = places;
    return places;
  }

  /** Compares bytes and makes no string. */
  #search(text: string): number {
    const wanted = encoder.encode(text);
    const bytes = this.#bytes;
    for (let index = 0; index < this.length; index += 1) {
      const from = this.#offsets[index] ?? 0;
      if ((this.#offsets[index + 1] ?? 0) - from !== wanted.length) continue;
      let at = 0;
      while (at < wanted.length && bytes[from + at] === wanted[at]) at += 1;
      if (at === wanted.length) return index;
    }
    return -1;
  }

  /** The two columns that `name.bytes` and `name.offsets` give back. */
  columns(name: string): Record<string, Column> {
    return { [`${name}.bytes`]: this.#bytes, [`${name}.offsets`]: this.#offsets };
  }
}

/** Makes a table of strings, in their order. */
export function stringTable(strings: Iterable<string>): StringTable {
  const offsets: number[] = [0];
  let bytes = new Uint8Array(1 << 16);
  let used = 0;
  for (const text of strings) {
    const most = text.length * 3;
    if (used + most > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, used + most));
      larger.set(bytes.subarray(0, used));
      bytes = larger;
    }
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
    offsets.push(used);
  }
  return new StringTable(bytes.slice(0, used), Uint32Array.from(offsets));
}
