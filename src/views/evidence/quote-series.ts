import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { runs, sentenceAround, type Claim, type Run } from '../../model/sentences.ts';

/** A sentence of an article, cut into runs, with the facts it states and where it stands. */
export interface QuotedSentence {
  source: Id;
  start: number;
  runs: Run[];
  /** First fact that the sentence states, and which of its evidence stands here. */
  fact: Id;
  evidence: number;
}

/** The sentences behind facts, each once, in reading order; the words of the given facts are marked in `runs`. */
export function quotedSentences(facts: readonly Id[], index: DatasetIndex): QuotedSentence[] {
  const claims: (Claim & { at: number })[] = facts.flatMap((id) =>
    (index.fact.get(id)?.evidence ?? []).map((evidence, at) => ({ fact: id, evidence, at })),
  );
  const found = new Map<string, QuotedSentence>();
  for (const claim of claims) {
    const source = index.source.get(claim.evidence.source);
    if (!source) continue;
    const { start, end } = sentenceAround(source.text, claim.evidence, index.paragraphs.get(source.id) ?? []);
    const key = `${source.id}:${start}`;
    if (found.has(key)) continue;
    const here = claims.filter((other) => other.evidence.source === source.id);
    found.set(key, {
      source: source.id,
      start,
      runs: runs(source.text, start, end, here),
      fact: claim.fact,
      evidence: claim.at,
    });
  }
  return [...found.values()];
}
