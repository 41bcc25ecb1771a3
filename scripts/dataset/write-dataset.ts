import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { jsonPieces, type LazyJson } from '../corpus/lazy-json.ts';

/** As long as an id; the id is known once all the rest is written. */
const NO_ID = '0'.repeat(64);
const CHUNK = 256 * 1024;

/**
 * Writes the dataset whole or not at all: piece by piece into a temporary file beside it, then a rename. The id is the
 * SHA-256 of the document without indent and with an empty id. False where `isGood` says in the end that it is not:
 * the old file stays then.
 *
 * @param datasetWith the dataset with a given id as it is shown
 */
export async function writeDataset(
  datasetWith: (id: string) => LazyJson,
  out: string,
  isGood: () => boolean,
): Promise<boolean> {
  await mkdir(dirname(out), { recursive: true });
  const temporary = `${out}.${process.pid}.tmp`;
  try {
    writeWithId(datasetWith(NO_ID), temporary);
    if (!isGood()) return false;
    renameSync(temporary, out);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeWithId(dataset: LazyJson, path: string): void {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  try {
    let idAt = -1;
    let chunk = { compact: '', spaced: '' };
    const flush = () => {
      hash.update(chunk.compact);
      // The id stands before any text of an article, so bytes are characters here.
      if (idAt < 0) idAt = chunk.spaced.indexOf(NO_ID);
      writeSync(file, chunk.spaced);
      chunk = { compact: '', spaced: '' };
    };
    for (const { compact, spaced } of jsonPieces(dataset)) {
      chunk.compact += compact;
      chunk.spaced += spaced;
      if (chunk.spaced.length > CHUNK) flush();
    }
    chunk.spaced += '\n';
    flush();
    writeSync(file, hash.digest('hex'), idAt);
  } finally {
    closeSync(file);
  }
}
