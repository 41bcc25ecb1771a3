import type { Keyed } from './external-sort.ts';
import { MOST_FACTS_BYTES, parseFactsLine, type FactsLine } from './facts-line.ts';
import { linesOf } from './lines.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * The good lines of one input with their keys: by source, file and article, so that what was delivered twice stands
 * together. What is wrong with the others is told. Throws at a line that another ruleset read: one dataset comes of one.
 */
export async function* keyedLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { ruleset }: Ruleset,
  tell: (problem: string) => void,
): AsyncGenerator<Keyed> {
  for await (const { number, bytes } of linesOf(chunks, MOST_FACTS_BYTES)) {
    const parsed = parseFactsLine(bytes);
    if (parsed === null) continue;
    if (!parsed.ok) tell(`${name}:${number}: ${parsed.error}`);
    else if (parsed.line.ruleset !== ruleset)
      throw new Error(foreign(`${name}:${number}`, parsed.line, ruleset));
    else yield { key: keyOf(parsed.line), line: parsed.text };
  }
}

function foreign(where: string, line: FactsLine, ruleset: string): string {
  const short = (hash: string) => hash.slice(0, 12);
  return `${where}: read with ruleset ${short(line.ruleset)}, and this is ${short(ruleset)}: read the articles again with this one. The dataset was left as it was.`;
}

function keyOf({ article, facts: { source } }: FactsLine): string {
  return [source.id, source.file, article].map((part) => part.replaceAll(/[\t\n\r]/gu, ' ')).join(' ');
}
