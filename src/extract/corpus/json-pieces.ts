/**
 * What `JSON.stringify(document)` writes, in pieces: one for each item of the lists at the top. A string can hold half
 * a gigabyte at most, and a dataset of many articles is longer.
 */
export function* jsonPieces(document: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield JSON.stringify(value);
    else {
      for (const [at, item] of value.entries()) yield `${at === 0 ? '[' : ','}${JSON.stringify(item)}`;
      yield ']';
    }
  }
  yield before === '{' ? '{}' : '}';
}
