import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { MOST_LINE_BYTES } from './article-line.ts';
import type { FactFilter } from './fact-filter.ts';
import { linesOf } from './lines.ts';

/**
 * Runs the filter over a stream of lines, in their order. Holds one article at a time: reads no further than `output`
 * takes. Ends quietly where the reader of `output` has gone (`| head`).
 */
export async function streamFacts(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  filter: FactFilter,
): Promise<void> {
  const leave = () => undefined;
  output.on('error', leave);
  try {
    for await (const { number, bytes } of linesOf(input, MOST_LINE_BYTES)) {
      const answer = filter(bytes, number);
      if (answer === null) continue;
      if (output.errored !== null || output.destroyed) return;
      if (!output.write(`${answer}\n`)) await once(output, 'drain').catch(leave);
    }
  } finally {
    output.off('error', leave);
  }
}
