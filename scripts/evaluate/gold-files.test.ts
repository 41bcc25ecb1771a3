import countries from 'i18n-iso-countries';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../src/model/edtf.ts';
import { GoldAliasesSchema, GoldSchema, type Gold } from './gold-shape.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const GOLD = join(ROOT, 'data/gold');
const ALIASES = 'aliases.json';

const files = readdirSync(GOLD, { recursive: true, encoding: 'utf8' }).sort();
const goldFiles = files.filter((file) => file.endsWith('.json') && basename(file) !== ALIASES);
const aliasFiles = files.filter((file) => basename(file) === ALIASES);
const articleFiles = files.filter((file) => file.endsWith('.txt') && basename(dirname(file)) === 'articles');

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(GOLD, file), 'utf8'));
const readGoldFile = (file: string): Gold => v.parse(GoldSchema, readJson(file));

/** The article beside the gold file, else the seed of that name. */
function articleOf(file: string, gold: Gold): string {
  const beside = join(GOLD, dirname(file), 'articles', gold.source.file);
  return readFileSync(existsSync(beside) ? beside : join(ROOT, 'seeds', gold.source.file), 'utf8');
}

function quotesOf(gold: Gold): string[] {
  const marked = [...gold.meetings, ...gold.observerCounts, ...gold.observedPlaces, ...gold.rules];
  return [
    ...marked.flatMap(({ evidence, moreEvidence }) => [evidence, ...(moreEvidence ?? [])]),
    ...gold.distractors.map(({ evidence }) => evidence),
  ];
}

describe.each(goldFiles)('gold %s', (file) => {
  it('has the shape of gold', () => {
    expect(v.safeParse(GoldSchema, readJson(file)).issues ?? []).toEqual([]);
  });

  it('quotes its article word for word', () => {
    const gold = readGoldFile(file);
    const text = articleOf(file, gold);
    expect(quotesOf(gold).filter((quote) => !text.includes(quote))).toEqual([]);
  });

  it('names people as the article spells them, across its line breaks', () => {
    const gold = readGoldFile(file);
    const text = articleOf(file, gold).replace(/\s+/gu, ' ');
    const spelt = ({ name, aliases }: Gold['people'][number]) =>
      [name, ...(aliases ?? [])].some((spelling) => text.includes(spelling));
    expect(gold.people.filter((person) => !spelt(person)).map(({ name }) => name)).toEqual([]);
  });

  it('has dates that are EDTF and countries that are ISO 3166', () => {
    const { elections, meetings, observedPlaces } = readGoldFile(file);
    const dates = [...elections, ...meetings].flatMap(({ date }) => (date === null ? [] : [date]));
    expect(dates.filter((date) => dayRange(date) === null)).toEqual([]);
    const codes = [...elections, ...observedPlaces].map(({ country }) => country);
    expect(codes.filter((code) => !countries.isValid(code))).toEqual([]);
  });
});

describe('the gold folders', () => {
  it('hold gold for every article', () => {
    const marked = new Set(goldFiles.map((file) => join(dirname(file), readGoldFile(file).source.file)));
    const bare = articleFiles.filter((file) => !marked.has(join(dirname(dirname(file)), basename(file))));
    expect(bare).toEqual([]);
  });

  it('share no article between tuning and unseen', () => {
    const text = (file: string) => readFileSync(join(GOLD, file), 'utf8');
    const isClosed = (file: string) => dirname(dirname(file)).startsWith('unseen');
    const seen = new Set(articleFiles.filter((file) => !isClosed(file)).map(text));
    const closed = articleFiles.filter(isClosed);
    expect(closed.length).toBeGreaterThanOrEqual(8);
    expect(closed.filter((file) => seen.has(text(file)))).toEqual([]);
  });

  it.each(aliasFiles)('list other names in the shape of aliases: %s', (file) => {
    expect(v.safeParse(GoldAliasesSchema, readJson(file)).issues ?? []).toEqual([]);
  });
});
