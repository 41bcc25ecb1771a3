import type { Vote } from './doc.ts';

/** A vote of which nothing is told but its kind and, by its day or any beginning of that, its year. */
export function newVote(iso: string, classification: Vote['classification'], date = ''): Vote {
  const year = date === '' ? '' : `-${date.slice(0, 4)}`;
  return {
    key: `${iso.toLowerCase()}-${classification}${year}`,
    iso,
    classification,
    date: null,
    how: null,
    early: false,
    tense: null,
    mentions: 0,
    evidence: [],
  };
}
