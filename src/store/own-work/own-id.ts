import { sourceId } from '../../extract/document/source-of.ts';

const LONGEST_STEM = 60;
const HASH_DIGITS = 6;

/** The id of an own article: its file's name and the beginning of its text's hash. The same article has the same id on every device. */
export function ownId(file: string, hash: string): string {
  return `${sourceId(file).slice(0, LONGEST_STEM)}-${hash.slice(0, HASH_DIGITS)}`;
}
