/** One line of a byte stream without its line feed; `bytes` is null where it was longer than allowed and passed over. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** Cuts a byte stream into lines. Holds one line of at most `most` bytes at a time, however long the lines are. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const bytes = length > most ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** The text of a line; null where it is not valid UTF-8. A byte order mark before the first line falls away. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
