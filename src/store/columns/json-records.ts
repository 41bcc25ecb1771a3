/** A piece of a dataset's JSON: one record of a collection, or the value of a field that is no list. */
export interface JsonPiece {
  /** Name of the field of the dataset. */
  field: string;
  /** Place in the list; null where the field is no list. */
  at: number | null;
  /** The piece's own JSON, in UTF-8. It is valid until the next block is given. */
  bytes: Uint8Array;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

/**
 * Cuts the JSON of one object into its fields, and the fields that are lists into their entries, block by block: a
 * document larger than a string can be is read in the memory of one entry. It checks nesting and nothing else; what
 * it hands out must still be parsed.
 */
export class JsonRecords {
  /** Fields that are lists without an entry. */
  readonly emptyLists = new Set<string>();
  /** Open brackets around the byte that comes next. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  #field = '';
  /** Place in the list of the entry that comes; null outside a list. */
  #at: number | null = null;
  /** Where the piece at hand begins in the block; -1: no piece has begun. */
  #start = -1;
  #isKey = true;
  #rest: Uint8Array | null = null;
  #ended = false;

  /**
   * Takes the next block of the document and gives what is whole now.
   * @throws SyntaxError where the document is not one object
   */
  *push(block: Uint8Array): Generator<JsonPiece> {
    const data = this.#rest ? joined(this.#rest, block) : block;
    let at = this.#rest?.length ?? 0;
    this.#rest = null;
    for (; at < data.length; at += 1) {
      const byte = data[at] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (byte <= SPACE) continue;
      const piece = this.#byte(byte, at, data);
      if (piece) yield piece;
    }
    if (this.#start >= 0) {
      this.#rest = data.slice(this.#start);
      this.#start = 0;
    }
  }

  /** @throws SyntaxError where the document ends too early */
  end(): void {
    if (!this.#ended) throw new SyntaxError('the document ends in the middle');
  }

  #byte(byte: number, at: number, data: Uint8Array): JsonPiece | null {
    if (this.#ended) throw new SyntaxError('something follows the document');
    if (this.#depth === 0) {
      if (byte !== OPEN_OBJECT) throw new SyntaxError('the document is no object');
      this.#depth = 1;
      return null;
    }
    const inList = this.#at !== null;
    const surface = inList ? 2 : 1;
    if (this.#depth === surface) {
      if (byte === COMMA || (byte === CLOSE_LIST && inList) || (byte === CLOSE_OBJECT && !inList))
        return this.#close(byte, at, data);
      if (byte === COLON && this.#isKey) {
        this.#field = String(JSON.parse(new TextDecoder().decode(data.subarray(this.#start, at))));
        this.#isKey = false;
        this.#start = -1;
        return null;
      }
      if (byte === OPEN_LIST && !inList && this.#start < 0 && !this.#isKey) {
        this.#at = 0;
        this.#depth = 2;
        return null;
      }
    }
    if (this.#start < 0) this.#start = at;
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#depth -= 1;
    return null;
  }

  #close(byte: number, at: number, data: Uint8Array): JsonPiece | null {
    const piece =
      this.#start < 0 || (this.#isKey && this.#at === null)
        ? null
        : { field: this.#field, at: this.#at, bytes: data.subarray(this.#start, at) };
    this.#start = -1;
    if (byte === CLOSE_LIST) {
      if (this.#at === 0 && piece === null) this.emptyLists.add(this.#field);
      this.#at = null;
      this.#depth = 1;
    } else if (byte === CLOSE_OBJECT) {
      this.#depth = 0;
      this.#ended = true;
    } else if (this.#at === null) this.#isKey = true;
    else this.#at += 1;
    return piece;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
