import type { FactsLine } from './facts-line.ts';
import { MOST_FACTS_BYTES, parseFactsLine } from './facts-line.ts';
import { linesOf } from './lines.ts';
import type { Keyed } from './external-sort.ts';
import type { Ruleset } from './ruleset.ts';

/** What was wrong or notable in the lines read. */
export interface LinesReport {
  problems: string[];
  /** Hash of each ruleset the lines were read with, and how many lines. */
  rulesets: Map<string, number>;
}

/**
 * The good lines of one input with their keys: by source, file and article, so that what was delivered twice stands
 * together. Problems go into the report with the line they stand on.
 */
export async function* keyedLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  report: LinesReport,
): AsyncGenerator<Keyed> {
  for await (const { number, bytes } of linesOf(chunks, MOST_FACTS_BYTES)) {
    const parsed = parseFactsLine(bytes);
    if (parsed === null) continue;
    if (!parsed.ok) {
      report.problems.push(`${name}:${number}: ${parsed.error}`);
      continue;
    }
    const { ruleset } = parsed.line;
    report.rulesets.set(ruleset, (report.rulesets.get(ruleset) ?? 0) + 1);
    yield { key: keyOf(parsed.line), line: parsed.text };
  }
}

/** What is wrong with the rulesets of some lines: nothing, or that they are of several or of another engine. */
export function rulesetProblem(rulesets: LinesReport['rulesets'], now: Ruleset): string | null {
  const seen = [...rulesets].sort(([a], [b]) => (a < b ? -1 : 1));
  const [only] = seen;
  if (seen.length > 1) {
    const list = seen.map(([hash, count]) => `${hash.slice(0, 12)} (${count})`).join(', ');
    return `the lines were read with ${seen.length} rulesets: ${list}; read all articles with one`;
  }
  return only && only[0] !== now.ruleset
    ? `the lines were read with ruleset ${only[0].slice(0, 12)}, and this is ${now.ruleset.slice(0, 12)}; read the articles again`
    : null;
}

function keyOf({ article, facts: { source } }: FactsLine): string {
  return [source.id, source.file, article].map((part) => part.replaceAll(/[\t\n\r]/gu, ' ')).join(' ');
}
