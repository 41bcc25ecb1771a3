/** A part of a buffer of columns as it lies in the database. */
export interface LaidPiece {
  key: string;
  generation: number;
  buffer: ArrayBuffer;
  /** Of the whole: number of its pieces, and bytes. */
  pieces: number;
  size: number;
}

/** A page that reads a record is silent for as long as that takes, so a record holds no more bytes than this. */
const PIECE = 4 << 20;

/** The records in which a buffer is laid down; `early-columns.js` knows their keys. */
export function inPieces(name: string, generation: number, buffer: ArrayBuffer, most = PIECE): LaidPiece[] {
  const size = buffer.byteLength;
  const pieces = Math.max(1, Math.ceil(size / most));
  return Array.from({ length: pieces }, (_, n) => ({
    key: n === 0 ? `${name}:${generation}` : `more:${name}:${generation}:${n}`,
    generation,
    buffer: pieces === 1 ? buffer : buffer.slice(n * most, (n + 1) * most),
    pieces,
    size,
  }));
}

/**
 * The whole buffer of which a record is the first piece; null where a piece has gone.
 * @param get reads the record of a key
 */
export async function wholeOf(
  name: string,
  first: unknown,
  get: (key: string) => Promise<unknown>,
): Promise<ArrayBuffer | null> {
  if (!isPiece(first)) return null;
  if (first.pieces === 1) return first.buffer;
  const whole = new Uint8Array(first.size);
  whole.set(new Uint8Array(first.buffer));
  let found = first.buffer.byteLength;
  // Each is taken over when it comes, in a task of its own.
  const taken = Array.from({ length: first.pieces - 1 }, async (_, n) => {
    const piece = await get(`more:${name}:${first.generation}:${n + 1}`);
    if (!isPiece(piece)) return;
    whole.set(new Uint8Array(piece.buffer), (n + 1) * first.buffer.byteLength);
    found += piece.buffer.byteLength;
  });
  await Promise.all(taken);
  return found === first.size ? whole.buffer : null;
}

function isPiece(row: unknown): row is LaidPiece {
  return (
    typeof row === 'object' &&
    row !== null &&
    'buffer' in row &&
    row.buffer instanceof ArrayBuffer &&
    'generation' in row &&
    typeof row.generation === 'number' &&
    'pieces' in row &&
    typeof row.pieces === 'number' &&
    'size' in row &&
    typeof row.size === 'number'
  );
}
