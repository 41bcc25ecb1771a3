import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';

/** Writes the dataset whole or not at all: a temporary file beside it, then a rename. */
export async function writeDataset(dataset: Dataset, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const temporary = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify(dataset, null, 1)}\n`);
    await rename(temporary, out);
  } finally {
    await rm(temporary, { force: true });
  }
}
