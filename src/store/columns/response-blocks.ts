/** The begin of an answer's body, and the rest of it where there is more. */
export interface BegunBody {
  begin: Uint8Array;
  /** Null: `begin` is all. */
  rest: ReadableStreamDefaultReader<Uint8Array> | null;
}

/**
 * Reads the body of an answer until it ends or is longer than `most` bytes.
 * @param isEnough told the first block; where it says so, no more is read
 */
export async function beginBody(
  response: Response,
  most: number,
  isEnough: (begin: Uint8Array) => boolean = () => false,
): Promise<BegunBody> {
  if (!response.body) return { begin: new Uint8Array(await response.arrayBuffer()), rest: null };
  const reader = response.body.getReader();
  const blocks: Uint8Array[] = [];
  let size = 0;
  while (size <= most) {
    const { done, value } = await reader.read();
    if (done) return { begin: joined(blocks, size), rest: null };
    blocks.push(value);
    size += value.length;
    if (blocks.length === 1 && isEnough(value)) break;
  }
  return { begin: joined(blocks, size), rest: reader };
}

/** All blocks of a body that was begun. */
export async function* blocksOf({ begin, rest }: BegunBody): AsyncGenerator<Uint8Array> {
  yield begin;
  for (let next = await rest?.read(); next && !next.done; next = await rest?.read()) yield next.value;
}

/** The id of the dataset whose JSON begins so; null where it does not stand before the first list. */
export function idInHead(begin: Uint8Array): string | null {
  const head = new TextDecoder().decode(begin.subarray(0, 2_000)).split('[', 1)[0] ?? '';
  return /"id"\s*:\s*"([0-9a-f]{64})"/.exec(head)?.[1] ?? null;
}

function joined(blocks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let end = 0;
  for (const block of blocks) {
    all.set(block, end);
    end += block.length;
  }
  return all;
}
