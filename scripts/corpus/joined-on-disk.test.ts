import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { assemble, createExtractor, type ArticleFacts, type Lexicon } from '../../src/extract/index.ts';
import { applyCorrections, type Correction, type Corrections } from '../../src/extract/corpus/corrections.ts';
import { auditDataset } from '../../src/audit/audit-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FACT_COLLECTIONS } from '../../src/model/fact-kinds.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { syntheticLines } from '../bench/synthetic-facts.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { writeDataset } from '../dataset/write-dataset.ts';
import type { FactsLine } from '../stream/facts-line.ts';
import { SortingFolder } from '../stream/sorted-lines.ts';
import { CorpusRecords } from './corpus-records.ts';
import { CorpusStore } from './corpus-store.ts';
import { CorpusView } from './corpus-view.ts';
import { correctedRecords } from './corrected-records.ts';
import { SortedArticles } from './sorted-articles.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const RULESET = { lexicon: '0'.repeat(64), ruleset: '1'.repeat(64) };
const path = mkdtempSync(join(tmpdir(), 'observer-atlas-corpus-'));
let lexicon: Lexicon;
let articles: ArticleFacts[];
let runs = 0;

beforeAll(async () => {
  lexicon = await readLexicon(join(ROOT, 'data'));
  const extractor = createExtractor(lexicon);
  const read = (...folder: string[]) =>
    readdirSync(join(ROOT, ...folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => extractor.extract({ file, text: readFileSync(join(ROOT, ...folder, file), 'utf8') }));
  const seeds = read('seeds');
  const invented = [...syntheticLines(seeds, 60, RULESET)].map(
    (line) => (JSON.parse(line) as FactsLine).facts,
  );
  const [first] = seeds;
  if (!first) throw new Error('no seeds');
  const namesake = extractor.extract({ file: first.source.file, text: `${first.source.text}\nMore.` });
  const twin = extractor.extract({ file: 'twin.txt', text: first.source.text });
  articles = [...seeds, ...read('data', 'gold', 'dev', 'articles'), namesake, twin, ...invented];
});
afterAll(() => rmSync(path, { recursive: true, force: true }));

/** Joins on disk, where hardly anything fits into memory. */
async function onDisk(given: readonly ArticleFacts[], corrections: Corrections) {
  const folder = new SortingFolder(mkdtempSync(join(path, 'run-')), { run: 20_000, fanIn: 3 });
  const sorted = new SortedArticles(folder);
  for (const facts of given) {
    const article = createHash('sha256').update(facts.source.file).digest('hex');
    const line = { id: facts.source.file, article, ...RULESET, facts };
    sorted.add(line, JSON.stringify(line));
  }
  const store = new CorpusStore(folder, sorted, lexicon);
  const corrected = correctedRecords(store, corrections, folder);
  const records = new CorpusRecords(store, new CorpusView(store, corrected));
  const out = join(path, `${runs++}.json`);
  await writeDataset(
    (id) => records.dataset(id),
    out,
    () => true,
  );
  return {
    text: readFileSync(out, 'utf8'),
    tally: records.audit.tally(),
    holdings: records.holdings,
    problems: records.check.problems,
    fates: corrected.fates,
    skipped: store.skipped,
    leftOut: store.leftOut,
  };
}

/** Joins in memory, and writes at once. */
function inMemory(given: readonly ArticleFacts[], corrections: Corrections) {
  const { dataset, report } = assemble(given, lexicon, (whole) => applyCorrections(whole, corrections));
  const parsed = parseDataset(dataset);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const findings = auditDataset(parsed.dataset);
  const sums = findings.filter(({ kind }) => kind === 'sum');
  return {
    text: `${JSON.stringify(parsed.dataset, null, 1)}\n`,
    tally: {
      agree: sums.filter((one) => one.kind === 'sum' && one.agrees === true).length,
      differ: sums.filter((one) => one.kind === 'sum' && one.agrees === false).length,
      contradictions: findings.filter(({ kind }) => kind === 'contradiction').length,
      dates: findings.filter(({ kind }) => kind === 'calendar').length,
    },
    holdings: Object.fromEntries(
      (['sources', ...FACT_COLLECTIONS] as const).map((name) => [name, parsed.dataset[name].length]),
    ),
    problems: [],
    fates: report.corrections,
    skipped: report.skipped,
    leftOut: report.leftOut.length,
  };
}

it('writes the bytes that joining in memory gives, whatever order the articles come in', async () => {
  const expected = inMemory(articles, []);
  expect(expected.skipped).toHaveLength(1);
  expect(await onDisk(articles, [])).toEqual(expected);
  expect(await onDisk([...articles].reverse(), [])).toEqual(expected);
});

it('gives corrections the same fate and the same effect', async () => {
  const { dataset } = assemble(articles, lexicon);
  const corrections = correctionsOf(dataset);
  const expected = inMemory(articles, corrections);
  expect(new Set(expected.fates.map(({ outcome }) => outcome))).toEqual(
    new Set(['applied', 'agreed', 'conflict', 'unmatched', 'invalid']),
  );
  expect(await onDisk(articles, corrections)).toEqual(expected);
});

it('tells quotes that do not stand where they say and ids that lead nowhere', async () => {
  const [first] = articles;
  if (!first) throw new Error('no articles');
  const broken = structuredClone(first);
  const [meeting] = broken.meetings;
  const [quote] = meeting?.evidence ?? [];
  if (!meeting || !quote) throw new Error('no meeting');
  quote.start += 1;
  broken.areas = [];
  const { problems } = await onDisk([broken], []);
  expect(problems.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^the quote .* is not at/u),
      expect.stringMatching(/^names an unknown .* of the areas$/u),
    ]),
  );
});

/** One of every action, with every fate. */
function correctionsOf(dataset: Dataset): Corrections {
  const decided = { reason: 'a test', by: 'someone', date: '2024-01-01' };
  const one = <T>(list: readonly T[], at = 0): T => {
    const item = list[at];
    if (item === undefined) throw new Error('the articles say too little');
    return item;
  };
  const { meetings, persons, organizations, observations, counts, sources, elections } = dataset;
  const part = one(observations.filter(({ partOf }) => partOf !== null));
  const [met, other] = [one(meetings), one(meetings, 3)];
  const people = met.participants.flatMap(({ person }) => person ?? []);
  const guests = other.participants.flatMap(({ person }) => person ?? []);
  const list: Correction[] = [
    { action: 'accept', fact: met.id, ...decided },
    { action: 'reject', fact: part.partOf ?? '', ...decided },
    { action: 'set', id: part.id, field: 'planned', value: !part.planned, was: !part.planned, ...decided },
    { action: 'set', id: part.id, field: 'planned', value: part.planned, was: part.planned, ...decided },
    { action: 'set', id: one(elections).id, field: 'date', value: '2020-02-02', ...decided },
    { action: 'set', id: one(sources, 2).id, field: 'published', value: '2019-01-01', ...decided },
    { action: 'set', id: met.id, field: 'area', value: 'nowhere', ...decided },
    {
      action: 'set',
      id: 'meeting-000000000000',
      field: 'area',
      value: null,
      quote: one(met.evidence),
      ...decided,
    },
    { action: 'merge', from: one(people), into: one(people, 1), ...decided },
    { action: 'merge', from: one(organizations, 1).id, into: one(organizations, 2).id, ...decided },
    {
      action: 'split',
      from: one(guests),
      into: { id: 'somebody-else', name: 'Somebody Else' },
      facts: [other.id],
      ...decided,
    },
    {
      action: 'introduce',
      collection: 'persons',
      entity: { ...one(persons), id: 'a-newcomer', memberships: [] },
      ...decided,
    },
    { action: 'introduce', collection: 'persons', entity: one(persons, 4), ...decided },
    { action: 'add', collection: 'counts', fact: { ...one(counts), id: 'count-added' }, ...decided },
  ];
  return list;
}
