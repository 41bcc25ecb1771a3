import type { Chunk } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import type { Composed } from '../chunks/composed.ts';
import type { PatternMatch, PatternSet } from '../patterns/pattern-set.ts';

/** What a pass makes of a match and the chunks it spans: the new chunk's tags and content, or null to leave them as they are. */
export type Build = (
  match: PatternMatch,
  chunks: readonly Chunk[],
  span: readonly Chunk[],
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
      const span = current.slice(match.from, match.to);
      const made = build(match, current, span);
      if (!made) continue;
      next.push(...current.slice(at, match.from));
      const [only] = span;
      const tokens = span.length === 1 && only ? only.tokens : span.flatMap((chunk) => chunk.tokens);
      next.push(make(tokens, made.tags, { composed: made.composed }));
      at = match.to;
      changed ||= span.length > 1 || span[0]?.composed?.kind !== made.composed.kind;
    }
    if (next.length === 0) break;
    next.push(...current.slice(at));
    current = next;
    if (!changed) break;
  }
  return current;
}
