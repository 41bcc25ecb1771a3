/**
 * JSON that is never whole in memory. A value may be written in another way than it is hashed: `raw` is what it was made
 * as, `shown` what a schema made of it.
 */
export type LazyJson =
  | { raw: unknown; shown: unknown }
  | { list: Iterable<LazyJson> }
  | { fields: readonly (readonly [string, LazyJson])[] };

/** The same piece of a document as `JSON.stringify` writes it without indent and with an indent of one space. */
export interface JsonPiece {
  compact: string;
  spaced: string;
}

/** A value that is hashed as it is written. */
export function plain(value: unknown): LazyJson {
  return { raw: value, shown: value };
}

/** The pieces of a document, one for each plain value in it. */
export function* jsonPieces(json: LazyJson, depth = 0): Generator<JsonPiece> {
  if ('raw' in json) {
    yield { compact: JSON.stringify(json.raw), spaced: indented(json.shown, depth) };
    return;
  }
  const [open, close] = 'list' in json ? ['[', ']'] : ['{', '}'];
  const entries = 'list' in json ? unnamed(json.list) : json.fields;
  let before = open;
  for (const [name, value] of entries) {
    const label = name === null ? '' : JSON.stringify(name);
    yield {
      compact: `${before}${name === null ? '' : `${label}:`}`,
      spaced: `${before}${line(depth + 1)}${name === null ? '' : `${label}: `}`,
    };
    yield* jsonPieces(value, depth + 1);
    before = ',';
  }
  if (before === open) yield { compact: `${open}${close}`, spaced: `${open}${close}` };
  else yield { compact: close, spaced: `${line(depth)}${close}` };
}

function* unnamed(list: Iterable<LazyJson>): Generator<readonly [null, LazyJson]> {
  for (const value of list) yield [null, value];
}

function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', line(depth));
}

function line(depth: number): string {
  return `\n${' '.repeat(depth)}`;
}
