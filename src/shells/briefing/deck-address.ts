/** What the page shows: the list of briefings, one of them to edit, to play, to print, or the speaker's window. */
export const MODES = ['list', 'edit', 'play', 'speaker', 'print', 'handout'] as const;
export type Mode = (typeof MODES)[number];

/**
 * Where in which briefing the page is. It stands in the hash, so that it needs no server, works from a file, and a
 * link leads to slide n. `data` is a briefing that the link itself carries.
 */
export interface DeckAddress {
  mode: Mode;
  id: string | null;
  data: string | null;
  /** Slide, from 1. */
  n: number;
}

/** Reads a hash from anywhere; never throws. */
export function readHash(hash: string, whenBare: Mode = 'list'): DeckAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const id = params.get('id');
  const data = params.get('d');
  const n = Number(params.get('n') ?? '1');
  const bare = id === null && data === null ? whenBare : 'play';
  return {
    mode: MODES.find((mode) => mode === params.get('mode')) ?? bare,
    id,
    data,
    n: Number.isInteger(n) && n > 0 ? n : 1,
  };
}

/** The hash (with its '#') of a place in a briefing. */
export function writeHash({ mode, id, data, n }: DeckAddress): string {
  const params = new URLSearchParams({ mode });
  if (id !== null) params.set('id', id);
  if (n > 1) params.set('n', String(n));
  if (data !== null) params.set('d', data);
  return `#${params.toString()}`;
}
