import { MOST_FACTS_BYTES, parseFactsLine, type FactsLine } from './facts-line.ts';
import { linesOf } from './lines.ts';
import type { Ruleset } from './ruleset.ts';

/** A good line with what it says. */
export interface GoodLine {
  line: FactsLine;
  text: string;
}

/**
 * The good lines of one input. What is wrong with the others is told. Throws at a line that another ruleset read: one
 * dataset comes of one.
 */
export async function* goodLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { ruleset }: Ruleset,
  tell: (problem: string) => void,
): AsyncGenerator<GoodLine> {
  for await (const { number, bytes } of linesOf(chunks, MOST_FACTS_BYTES)) {
    const parsed = parseFactsLine(bytes);
    if (parsed === null) continue;
    if (!parsed.ok) tell(`${name}:${number}: ${parsed.error}`);
    else if (parsed.line.ruleset !== ruleset)
      throw new Error(foreign(`${name}:${number}`, parsed.line, ruleset));
    else yield parsed;
  }
}

function foreign(where: string, line: FactsLine, ruleset: string): string {
  const short = (hash: string) => hash.slice(0, 12);
  return `${where}: read with ruleset ${short(line.ruleset)}, and this is ${short(ruleset)}: read the articles again with this one. The dataset was left as it was.`;
}
