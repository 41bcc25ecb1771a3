/**
 * What `JSON.stringify(document, null, indent)` writes, in pieces: one for each item of the lists at the top. A string
 * can hold half a gigabyte at most, and a dataset of many articles is longer.
 */
export function* jsonPieces(document: object, indent = 0): Generator<string> {
  const line = (depth: number): string => (indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`);
  const whole = (value: unknown, depth: number): string => {
    const text = JSON.stringify(value, null, indent);
    return indent === 0 ? text : text.replaceAll('\n', line(depth));
  };
  let before = '{';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${line(1)}${JSON.stringify(key)}:${indent === 0 ? '' : ' '}`;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield whole(value, 1);
    else {
      for (const [at, item] of value.entries()) yield `${at === 0 ? '[' : ','}${line(2)}${whole(item, 2)}`;
      yield `${line(1)}]`;
    }
  }
  yield before === '{' ? '{}' : `${line(0)}}`;
}
