import { type Chunk, composed, foldOf, hasCue, meaning } from '../chunks/chunk.ts';
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

/**
 * 'the commission', 'the ministry': the body of that kind that the article named last before. A name that several
 * organizations share: the one named before by a name of its own.
 */
export function resolveShortNames(
  sentences: readonly (readonly Chunk[])[],
  shortNames: ReadonlyMap<string, InstitutionKind>,
): readonly (readonly Chunk[])[] {
  const last = new Map<InstitutionKind, Chunk>();
  const own = new Set<string | undefined>();
  return sentences.map((chunks) => {
    let resolved: Chunk[] | null = null;
    for (const [at, chunk] of chunks.entries()) {
      const organization = chunk.entries.find((entry) => entry.tag === 'ORG' && own.has(entry.id));
      if (organization && chunk.entries.length > 1)
        (resolved ??= [...chunks])[at] = { ...chunk, entries: [organization, ...chunk.entries] };
      else own.add(meaning(chunk, 'ORG')?.id);
      const named = institutionOf(chunk);
      if (named) last.set(named.institution, chunk);
      const kind = chunk.tokens.length === 1 ? shortNames.get(foldOf(chunk)) : undefined;
      const body = kind === undefined ? undefined : last.get(kind);
      if (!body || named || composed(chunk, 'body') || !hasCue(chunks[at - 1], 'POINTSBACK')) continue;
      resolved ??= [...chunks];
      resolved[at] = make(chunk.tokens, ['INST'], { entries: body.entries });
    }
    return resolved ?? chunks;
  });
}
