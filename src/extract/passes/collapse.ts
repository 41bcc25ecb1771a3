import type { Chunk } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import type { Composed } from '../chunks/composed.ts';
import type { PatternMatch, PatternSet } from '../patterns/pattern-set.ts';

/** What a pass makes of a match: the new chunk's tags and content, or null to leave the chunks as they are. */
export type Build = (
  match: PatternMatch,
  chunks: readonly Chunk[],
) => { tags: string[]; composed: Composed } | null;

/** Replaces every longest match of a pass by one chunk; runs again while that changes anything, `rounds` times at most. */
export function collapse(
  patterns: PatternSet,
  pass: string,
  chunks: readonly Chunk[],
  build: Build,
  rounds = 1,
): readonly Chunk[] {
  let current = chunks;
  for (let round = 0; round < rounds; round++) {
    const next: Chunk[] = [];
    let at = 0;
    let changed = false;
    for (const match of patterns.longest(pass, current)) {
      const made = build(match, current);
      if (!made) continue;
      addFrom(next, current, at, match.from);
      const tokens = current.slice(match.from, match.to).flatMap((chunk) => chunk.tokens);
      next.push(make(tokens, made.tags, { composed: made.composed }));
      at = match.to;
      changed ||= match.to - match.from > 1 || current[match.from]?.composed?.kind !== made.composed.kind;
    }
    if (next.length === 0) break;
    addFrom(next, current, at, current.length);
    current = next;
    if (!changed) break;
  }
  return current;
}

function addFrom(list: Chunk[], chunks: readonly Chunk[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk) list.push(chunk);
  }
}
