import { describe, expect, it } from 'vitest';
import { beginBody, blocksOf, idInHead } from './response-blocks.ts';

const id = 'a'.repeat(64);

/** A body of three blocks that tells how many of them were taken. */
function threeBlocks() {
  const texts = [`{"version":1,"id":"${id}","sources":[`, '1,', '2]}'];
  const taken: string[] = [];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const text = texts[taken.length];
        if (text === undefined) {
          controller.close();
          return;
        }
        taken.push(text);
        controller.enqueue(new TextEncoder().encode(text));
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), taken };
}

describe('the begin of a body', () => {
  it('is the first block alone where that is known', async () => {
    const { response, taken } = threeBlocks();
    const body = await beginBody(response, 1_000_000, (begin) => idInHead(begin) === id);
    expect(taken).toHaveLength(1);
    expect(idInHead(body.begin)).toBe(id);
  });

  it('is followed by all the rest where it is not', async () => {
    const { response } = threeBlocks();
    const body = await beginBody(response, 10, (begin) => idInHead(begin) === 'b');
    const texts: string[] = [];
    for await (const block of blocksOf(body)) texts.push(new TextDecoder().decode(block));
    expect(texts.join('')).toBe(`{"version":1,"id":"${id}","sources":[1,2]}`);
  });
});
