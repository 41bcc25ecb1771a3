import { type Chunk, composed, foldOf } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { InstitutionKind } from '../lexicon/schema.ts';
import { institutionOf } from '../passes/institution-pass.ts';

/** Words before a short name by which it points back. */
const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'its', 'his', 'her']);

/** The kinds of body that short names mean, by the word. */
export function shortNamesOf({ institutions }: Lexicon): ReadonlyMap<string, InstitutionKind> {
  return new Map(
    institutions.kinds.flatMap(({ kind, shortNames }) => shortNames.map((name) => [name, kind])),
  );
}

/** 'the commission', 'the ministry': the body of that kind that the article named last before. */
export function resolveShortNames(
  sentences: readonly Chunk[][],
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
      if (!body || named || composed(chunk, 'body') || !POINTERS.has(foldOf(chunks[at - 1]))) return chunk;
      return make(chunk.tokens, ['INST'], { entries: body.entries });
    }),
  );
}
