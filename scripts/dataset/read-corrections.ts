import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { CorrectionsSchema, type Corrections } from '../../src/extract/corpus/corrections.ts';

/** Reads the human decisions; none where there is no such file. Throws where it is not by its schema. */
export async function readCorrections(file: string): Promise<Corrections> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const parsed = v.safeParse(CorrectionsSchema, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(first) ?? 'whole'}: ${first.message}`);
}
