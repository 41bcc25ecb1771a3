import { type Chunk, composed, hasCue } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { InstitutionKind } from '../lexicon/schema.ts';
import { institutionOf } from '../passes/institution-pass.ts';

/** The kinds of body that short names mean, by the word. */
export function shortNamesOf({ institutions }: Lexicon): ReadonlyMap<string, InstitutionKind> {
  return new Map(
    institutions.kinds.flatMap(({ kind, shortNames }) => shortNames.map((name) => [name, kind])),
  );
}

/** 'the commission', 'the ministry': the body of that kind that the article named last before. */
export function resolveShortNames(
  sentences: readonly (readonly Chunk[])[],
  shortNames: ReadonlyMap<string, InstitutionKind>,
): Chunk[][] {
  const last = new Map<InstitutionKind, Chunk>();
  return sentences.map((chunks) =>
    chunks.map((chunk, at) => {
      const named = institutionOf(chunk);
      if (named) last.set(named.institution, chunk);
      const [token] = chunk.tokens;
      const kind = chunk.tokens.length === 1 ? shortNames.get(token?.fold ?? '') : undefined;
      const body = kind === undefined ? undefined : last.get(kind);
      if (!body || named || composed(chunk, 'body') || !hasCue(chunks[at - 1], 'POINTSBACK')) return chunk;
      return make(chunk.tokens, ['INST'], { entries: body.entries });
    }),
  );
}
