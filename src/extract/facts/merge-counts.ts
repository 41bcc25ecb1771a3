import type { CountDraft } from './drafts.ts';

/** A count with the word that follows its number: '19 local organizations' are not '19 international organizations'. */
export interface ToldCount {
  count: CountDraft;
  next: string;
}

/** Fewer may well be two groups of one size. */
const LARGE = 15;

/** A large number told twice in one way is one count with two quotes, unless it is told of two bodies. */
export function mergeCounts(told: readonly ToldCount[]): CountDraft[] {
  const merged: ToldCount[] = [];
  for (const { count, next } of told) {
    const same = merged.find((other) => isSame(other, { count, next }))?.count;
    if (!same) {
      merged.push({ count: { ...count }, next });
      continue;
    }
    same.evidence = [...same.evidence, ...count.evidence];
    same.confidence = Math.max(same.confidence, count.confidence);
    same.organization ??= count.organization;
  }
  return merged.map(({ count }) => count);
}

function isSame(a: ToldCount, b: ToldCount): boolean {
  const { count: x, next } = a;
  const { count: y } = b;
  if (x.of !== y.of || next !== b.next || x.amount.value !== y.amount.value || x.amount.value < LARGE)
    return false;
  return x.organization === null || y.organization === null || x.organization === y.organization;
}
