import type { Evidence } from '../../model/evidence.ts';
import type { FactKind } from '../../model/fact-kinds.ts';
import { sha256 } from '../hash/sha256.ts';

/**
 * The id of a fact: its kind and 12 hex digits over the article's content, the place of its first quote and what it
 * says. File names, other articles and confidence do not enter, so it stays when those change.
 */
export function factId(
  kind: FactKind,
  content: string,
  evidence: readonly Evidence[],
  says: readonly unknown[],
): string {
  const [first] = evidence;
  return `${kind}-${sha256(JSON.stringify([content, first?.start ?? 0, first?.end ?? 0, ...says])).slice(0, 12)}`;
}
