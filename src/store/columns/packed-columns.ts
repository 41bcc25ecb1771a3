/** A column of numbers. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
type TypeName = keyof typeof TYPES;
type Directory = Record<string, [type: TypeName, offset: number, length: number]>;

const ALIGN = 8;

/**
 * Lays columns into one buffer that costs one read and one transfer: the length of a directory (u32), the directory
 * as JSON, then the columns, each at a multiple of 8 bytes.
 */
export function packColumns(columns: Readonly<Record<string, Column>>): ArrayBuffer {
  const directory: Directory = {};
  let size = 0;
  for (const [name, column] of Object.entries(columns)) {
    directory[name] = [typeOf(column), size, column.length];
    size = aligned(size + column.byteLength);
  }
  const words = new TextEncoder().encode(JSON.stringify(directory));
  const start = aligned(4 + words.length);
  const buffer = new ArrayBuffer(start + size);
  new DataView(buffer).setUint32(0, words.length, true);
  new Uint8Array(buffer, 4, words.length).set(words);
  for (const [name, column] of Object.entries(columns)) {
    const place = directory[name];
    if (!place) continue;
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    new Uint8Array(buffer, start + place[1], column.byteLength).set(bytes);
  }
  return buffer;
}

/**
 * The columns of a buffer, as views into it: nothing is copied.
 * @throws RangeError or SyntaxError where the buffer is not one that `packColumns` made
 */
export function unpackColumns(buffer: ArrayBuffer): ReadonlyMap<string, Column> {
  const length = new DataView(buffer).getUint32(0, true);
  const directory: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  const start = aligned(4 + length);
  const columns = new Map<string, Column>();
  for (const [name, place] of Object.entries(directory ?? {})) {
    if (!isPlace(place)) throw new RangeError(`the column '${name}' has no place`);
    const [type, offset, count] = place;
    columns.set(name, new TYPES[type](buffer, start + offset, count));
  }
  return columns;
}

/** Columns by name and kind, out of those that were unpacked. */
export class ColumnReader {
  readonly #columns: ReadonlyMap<string, Column>;

  /** @throws where the buffer is not one that `packColumns` made */
  constructor(buffer: ArrayBuffer) {
    this.#columns = unpackColumns(buffer);
  }

  u8 = (name: string): Uint8Array => this.#get(name, Uint8Array);
  u32 = (name: string): Uint32Array => this.#get(name, Uint32Array);
  i32 = (name: string): Int32Array => this.#get(name, Int32Array);
  f32 = (name: string): Float32Array => this.#get(name, Float32Array);
  f64 = (name: string): Float64Array => this.#get(name, Float64Array);
  /** A column of codes in the narrowest kind that held them. */
  codes(name: string): Codes {
    const column = this.#columns.get(name);
    if (column instanceof Uint8Array || column instanceof Uint16Array || column instanceof Uint32Array)
      return column;
    throw new RangeError(`there are no codes '${name}'`);
  }

  #get<T extends Column>(name: string, kind: abstract new (...args: never[]) => T): T {
    const column = this.#columns.get(name);
    if (column instanceof kind) return column;
    throw new RangeError(`there is no column '${name}' of its kind`);
  }
}

/** Numbers of things in a table. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A copy of whole numbers in the narrowest kind that holds all of them. */
export function narrowest(numbers: Uint32Array): Codes {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most < 0x100
    ? new Uint8Array(numbers)
    : most < 0x1_0000
      ? new Uint16Array(numbers)
      : numbers.slice();
}

function typeOf(column: Column): TypeName {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  if (column instanceof Uint32Array) return 'u32';
  if (column instanceof Int32Array) return 'i32';
  return column instanceof Float32Array ? 'f32' : 'f64';
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN;
}

function isPlace(place: unknown): place is [TypeName, number, number] {
  return (
    Array.isArray(place) &&
    typeof place[0] === 'string' &&
    Object.hasOwn(TYPES, place[0]) &&
    Number.isInteger(place[1]) &&
    Number.isInteger(place[2])
  );
}
