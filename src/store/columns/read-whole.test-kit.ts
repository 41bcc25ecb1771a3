import { LargeReader } from './read-large.ts';
import { pageOf, recordOf } from './record-pages.ts';

/** Reads a dataset from its text, block by block, and gives access to its records by number. */
export async function readWhole(text: string, block: number) {
  const reader = new LargeReader();
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += block) reader.push(bytes.slice(from, from + block));
  reader.flush();
  const record = (number: number): unknown => {
    const page = reader.pages.full[pageOf(number, reader.pages.firsts)];
    return page ? recordOf(page, number) : null;
  };
  return {
    read: await reader.finish((number) => Promise.resolve(record(number))),
    record,
    texts: reader.texts,
  };
}
