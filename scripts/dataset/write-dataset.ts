import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonPieces } from '../../src/extract/corpus/json-pieces.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Writes the dataset whole or not at all: a temporary file beside it, then a rename. */
export async function writeDataset(dataset: Dataset, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const temporary = `${out}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(chunksOf(dataset)), createWriteStream(temporary));
    await rename(temporary, out);
  } finally {
    await rm(temporary, { force: true });
  }
}

const CHUNK = 256 * 1024;

function* chunksOf(dataset: Dataset): Generator<string> {
  let chunk = '';
  for (const piece of jsonPieces(dataset, 1)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}\n`;
}
