import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, textOf } from './lines.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]) {
  await Promise.resolve();
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function linesIn(text: string, sizes: readonly number[], most = 1_000_000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes, number } of linesOf(cut(new TextEncoder().encode(text), sizes), most)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes && textOf(bytes));
  }
  return lines;
}

it('finds the same lines wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\ufeff]/gu, ''))),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (lines, sizes) => {
        expect(await linesIn(lines.map((line) => `${line}\n`).join(''), sizes)).toEqual(lines);
      },
    ),
  );
});

it('passes over a line that is too long and reads the next', async () => {
  expect(await linesIn(`short\n${'x'.repeat(100)}\nlast`, [7], 10)).toEqual(['short', null, 'last']);
});

it('tells bytes that are no text', () => {
  expect(textOf(Uint8Array.of(0x61, 0xff))).toBeNull();
});
