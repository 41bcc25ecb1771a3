import type { Run } from '../../model/sentences.ts';

/** What stands for words that are left out, as in print. */
const LEFT_OUT = '[…]';
/** So many characters before the marked words are kept at least, where the sentence has them. */
const LEAD = 40;

/**
 * The runs of a sentence cut to about `most` characters: the marked words are kept whole, and of what is around them
 * whole words only. A sentence that is not longer stays as it is.
 */
export function excerptOf(runs: readonly Run[], most: number): readonly Run[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const first = runs.findIndex(({ facts }) => facts.length > 0);
  if (length <= most || first < 0) return runs;
  const last = runs.findLastIndex(({ facts }) => facts.length > 0);
  const before = runs
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const core = runs.slice(first, last + 1);
  const after = runs
    .slice(last + 1)
    .map(({ text }) => text)
    .join('');
  const room = Math.max(0, most - core.reduce((sum, { text }) => sum + text.length, 0));
  const head = tailOf(before, Math.max(LEAD, room - after.length));
  const tail = headOf(after, Math.max(0, room - head.length));
  const start = (core[0]?.start ?? 0) - head.length;
  const end = core.reduce((_, { start: at, text }) => at + text.length, start);
  return [
    ...(head === '' ? [] : [{ text: head, start, facts: [] }]),
    ...core,
    ...(tail === '' ? [] : [{ text: tail, start: end, facts: [] }]),
  ];
}

/** The last words of a text. */
function tailOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.indexOf(' ', text.length - room);
  return `${LEFT_OUT} ${cut < 0 ? '' : text.slice(cut + 1)}`;
}

/** The first words of a text. */
function headOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.lastIndexOf(' ', room);
  return `${cut < 0 ? '' : text.slice(0, cut)} ${LEFT_OUT}`;
}
