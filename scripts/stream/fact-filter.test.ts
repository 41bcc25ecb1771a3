import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import type { FactFilter } from './fact-filter.ts';
import { parseFactsLine } from './facts-line.ts';
import { openFilter } from './open-filter.ts';
import { streamFacts } from './stream-facts.ts';

const ROOT = join(import.meta.dirname, '../..');
const seed = (name: string) => readFileSync(join(ROOT, 'seeds', name), 'utf8');
const ARTICLE = seed('002_8c938448599edce3.txt');

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let filter: FactFilter;
beforeAll(async () => {
  ({ filter } = await openFilter(ROOT));
});

const answer = (line: unknown, number = 1): unknown => {
  const bytes = typeof line === 'string' ? line : JSON.stringify(line);
  const read = filter(new TextEncoder().encode(bytes), number);
  return read === null ? null : JSON.parse(read);
};

async function streamed(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  await streamFacts(Readable.from([Buffer.from(input)]), output, filter);
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line): unknown => JSON.parse(line));
}

it('answers an article with facts and what they were read with, always the same', () => {
  const line = JSON.stringify({ id: 'a1', text: ARTICLE });
  const first = filter(new TextEncoder().encode(line), 1) ?? '';
  const parsed = parseFactsLine(Buffer.from(first));
  expect(parsed?.ok && parsed.line.facts.meetings.length).toBeGreaterThan(0);
  expect(filter(new TextEncoder().encode(line), 99)).toBe(first);
});

it('keys the answer by the article as given', () => {
  const of = (line: object) => (answer(line) as { article: string }).article;
  expect(of({ id: 'a1', text: ARTICLE })).toBe(of({ id: 'a1', text: ARTICLE, file: null }));
  expect(of({ id: 'a1', text: ARTICLE })).not.toBe(of({ id: 'a2', text: ARTICLE }));
  expect(of({ id: 'a1', text: ARTICLE })).not.toBe(of({ id: 'a1', text: `${ARTICLE} ` }));
});

it('takes from the line what the text leaves open, and only that', () => {
  const known = { url: 'https://example.org/a1', published: '1999-01-02', publisher: 'Example Wire' };
  const source = (line: object) =>
    (answer(line) as { facts: { source: Record<string, unknown> } }).facts.source;
  const open = { id: 'a1', text: 'Observers of the Council watched the parliamentary election.' };
  expect(source(open)).toMatchObject({ url: null, published: null, publisher: null });
  expect(source({ ...open, ...known })).toMatchObject({ ...known, publishedBasis: 'stated' });
  const told = source({ id: 'a1', text: ARTICLE });
  expect(told).toMatchObject({ publishedBasis: 'stated' });
  expect(source({ id: 'a1', text: ARTICLE, ...known })).toEqual({ ...told, url: known.url });
});

it('tells dates from the day the line knows, where the text states none', () => {
  const text =
    'The Chairman of the Senate of Kazakhstan Maulen Ashimbayev met with observers of the OSCE Parliamentary Assembly yesterday ahead of the presidential election in Kazakhstan.';
  const met = (given: object) =>
    (answer({ id: 'a1', text, ...given }) as { facts: { meetings: { date: string | null }[] } }).facts
      .meetings[0]?.date;
  expect(met({ published: '2022-11-18' })).toBe('2022-11-17');
  expect(met({})).not.toBe('2022-11-17');
});

it.each([
  ['no JSON', '{"id":"a1","text":', { id: null, line: 7 }],
  ['no object', '[1, 2]', { id: null, line: 7 }],
  ['an article without id', { text: ARTICLE }, { id: null, line: 7 }],
  ['an article without text', { id: 'a1' }, { id: 'a1', line: 7 }],
  ['a text that is no text', { id: 'a1', text: 5 }, { id: 'a1', line: 7 }],
  ['an empty text', { id: 'a1', text: '  \n ' }, { id: 'a1', line: 7 }],
  ['a binary text', { id: 'a1', text: 'a\u0000b' }, { id: 'a1', line: 7 }],
  ['a date that is none', { id: 'a1', text: ARTICLE, published: 'yesterday' }, { id: 'a1', line: 7 }],
  [
    'another language',
    { id: 'a1', text: 'В стране прошли выборы, наблюдатели дали оценку.' },
    { id: 'a1', line: 7 },
  ],
])('answers %s with an error line', (_name, line, expected) => {
  const error = answer(line, 7);
  expect(error).toEqual({ ...expected, error: expect.stringMatching(/\S/u) as string });
});

it('answers bytes that are no UTF-8 and a line past all bounds with an error line', () => {
  expect(JSON.parse(filter(Uint8Array.of(0xff, 0xfe), 1) ?? '')).toMatchObject({ id: null, line: 1 });
  expect(JSON.parse(filter(null, 2) ?? '')).toMatchObject({ id: null, line: 2 });
});

it('keeps keys that mean something to JavaScript from meaning anything', () => {
  const line = `{"__proto__":{"file":"x"},"constructor":1,"id":"a1","text":${JSON.stringify(ARTICLE)}}`;
  expect(answer(line)).toMatchObject({ id: 'a1', facts: { source: { file: 'a1' } } });
});

it('goes on after a broken line and passes over blank ones', async () => {
  const article = JSON.stringify({ id: 'a1', text: ARTICLE });
  const lines = await streamed(`${article}\r\n\n{broken\n${article}`);
  expect(lines).toMatchObject([{ id: 'a1' }, { id: null, line: 3 }, { id: 'a1' }]);
});

it('reads no further than its output takes', async () => {
  const line = Buffer.from(`${JSON.stringify({ id: 'a1', text: ARTICLE })}\n`);
  let pulled = 0;
  async function* endless() {
    for (;;) {
      pulled++;
      await Promise.resolve();
      yield line;
    }
  }
  const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
  const running = streamFacts(endless(), stuck, filter);
  for (let turn = 0; turn < 50; turn++) await setImmediate();
  expect(pulled).toBeLessThan(4);
  stuck.destroy(new Error('the reader has gone'));
  await running;
  expect(pulled).toBeLessThan(4);
});
