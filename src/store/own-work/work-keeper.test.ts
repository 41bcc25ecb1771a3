import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { unzipSync, strFromU8, zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CorrectionsSchema, type Correction } from '../../extract/corpus/corrections.ts';
import * as v from 'valibot';
import { parseDataset } from '../../model/parse-dataset.ts';
import { OwnDatabase } from './own-database.ts';
import { ownArticle, smallDataset } from './own-work.test-data.ts';
import { isWorkFile } from './work-file.ts';
import { WorkKeeper } from './work-keeper.ts';

const decided = { reason: 'read again', by: 'AB', date: '2031-06-22' };
const reject: Correction = { action: 'reject', fact: 'observation-2', ...decided };
const setDate: Correction = {
  action: 'set',
  id: 'meeting-1',
  field: 'date',
  value: '2031-05-09',
  ...decided,
};
let names = 0;
const freshName = () => `own-${++names}`;
const base = smallDataset();
function keeperOn(name: string | null): WorkKeeper {
  return new WorkKeeper(name === null ? null : new OwnDatabase(name), () => base);
}

describe('own work', () => {
  it('is shown with the dataset and survives the page', async () => {
    const name = freshName();
    const keeper = keeperOn(name);
    expect(keeper.shown()).toBe(null);
    await keeper.keep([ownArticle()], [reject]);
    const again = keeperOn(name);
    const summary = await again.refresh();
    expect(summary).toMatchObject({ keeping: 'kept', unsaved: 1, damaged: 0 });
    expect(summary.articles.map(({ id, facts }) => [id, facts])).toEqual([['mine-123456', 2]]);
    expect(summary.corrections.map(({ fate }) => fate.outcome)).toEqual(['applied']);
    expect(again.shown()).toEqual(keeper.shown());
    expect(again.shown()?.sources).toHaveLength(2);
  });
  it('is undone step by step until the base stands alone', async () => {
    const keeper = keeperOn(freshName());
    const [first] = await keeper.keep([], [reject]);
    await keeper.keep([ownArticle()], []);
    await keeper.drop([], [first ?? '']);
    expect(keeper.shown()?.observations).toHaveLength(4);
    await keeper.drop(['mine-123456'], []);
    expect(keeper.shown()).toBe(null);
  });
  it('a revised correction stays where it stood', async () => {
    const keeper = keeperOn(freshName());
    const [first] = await keeper.keep([], [setDate, reject]);
    await keeper.revise(first ?? '', { ...setDate, value: '2031-05-10' });
    expect(keeper.shown()?.meetings[0]?.date).toBe('2031-05-10');
    expect(keeper.summary().corrections.map(({ fate }) => fate.correction.action)).toEqual(['set', 'reject']);
  });
  it('is kept, listed and written out where the dataset is too large to be held with it', async () => {
    const apart = new WorkKeeper(new OwnDatabase(freshName()), () => null);
    await apart.keep([ownArticle()], [reject]);
    expect(apart.shown()).toBe(null);
    expect(apart.summary()).toMatchObject({ unsaved: 1, keeping: 'kept' });
    expect(apart.summary().corrections.map(({ fate }) => fate.correction)).toEqual([reject]);
    const merged = await keeperOn(freshName()).merge(apart.file([]));
    expect(merged).toMatchObject({ ok: true, articles: 1, corrections: 1 });
    const written = unzipSync(apart.file([]))['dataset.json'] ?? new Uint8Array();
    expect(parseDataset(JSON.parse(strFromU8(written)))).toMatchObject({ ok: true });
  });
  it('outlives its database: taken away underfoot, all of it is kept again with the next change', async () => {
    const name = freshName();
    const keeper = keeperOn(name);
    await keeper.keep([ownArticle('a-111111')], []);
    await Dexie.delete(name);
    expect(await keeper.refresh()).toMatchObject({ articles: [{ id: 'a-111111' }], keeping: 'blocked' });
    await keeper.keep([ownArticle('b-222222', 8)], [reject]);
    expect(keeper.summary().keeping).toBe('kept');
    const again = await keeperOn(name).refresh();
    expect(again.articles.map(({ id }) => id).sort()).toEqual(['a-111111', 'b-222222']);
    expect(again.corrections).toHaveLength(1);
  });
  it('of one tab shows in another when it looks again', async () => {
    const name = freshName();
    const [one, other] = [keeperOn(name), keeperOn(name)];
    await other.refresh();
    await one.keep([ownArticle()], []);
    expect(other.shown()).toBe(null);
    expect((await other.refresh()).articles).toHaveLength(1);
  });
  it('goes on in memory where the device refuses, says so, and is kept when it takes it again', async () => {
    const name = freshName();
    const database = new OwnDatabase(name);
    const keeper = new WorkKeeper(database, () => base);
    await keeper.refresh();
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    database.articles.hook('creating', refuse);
    await keeper.keep([ownArticle()], [reject]);
    expect(keeper.summary().keeping).toBe('full');
    expect(keeper.shown()?.sources).toHaveLength(2);
    expect((await keeperOn(name).refresh()).corrections).toEqual([]);
    expect((await keeper.refresh()).articles).toHaveLength(1);
    database.articles.hook('creating').unsubscribe(refuse);
    await keeper.keep([], [setDate]);
    expect(keeper.summary().keeping).toBe('kept');
    const kept = await keeperOn(name).refresh();
    expect([kept.articles.length, kept.corrections.length]).toEqual([1, 2]);
  });
  it('works without any storage', async () => {
    const keeper = keeperOn(null);
    await keeper.keep([ownArticle()], []);
    expect(keeper.summary()).toMatchObject({ keeping: 'memory', unsaved: 1 });
  });
  it('a damaged record costs only itself and is told', async () => {
    const name = freshName();
    await keeperOn(name).keep([ownArticle()], [reject]);
    const database = new OwnDatabase(name);
    await database.table('articles').put({ id: 'broken-1', dataset: { version: 1 } });
    await database.table('corrections').put({ id: 'x', order: 1, correction: { action: 'explode' } });
    const summary = await keeperOn(name).refresh();
    expect(summary).toMatchObject({ damaged: 2 });
    expect([summary.articles.length, summary.corrections.length]).toEqual([1, 1]);
  });
});

describe('an article is compared with what is there', () => {
  it('word for word, nearly, and by the names it spells otherwise', async () => {
    const keeper = keeperOn(null);
    expect(keeper.compare(ownArticle())).toMatchObject({
      twin: null,
      spellings: [{ name: 'Ana Allvo', known: 'ana-alvo', knownName: 'Ana Alvo' }],
    });
    await keeper.keep([ownArticle()], []);
    expect(keeper.compare(ownArticle()).twin).toMatchObject({ source: 'mine-123456', share: 1 });
    const near = keeper.compare(ownArticle('other-654321', 8)).twin;
    expect(near?.share).toBeGreaterThan(0.6);
    expect(near?.share).toBeLessThan(1);
  });
});

describe('the work as one file', () => {
  const briefing = { id: 'b1', title: 'Deck' };
  it('comes back whole elsewhere, merges with what is there, and once only', async () => {
    const here = keeperOn(null);
    await here.keep([ownArticle()], [reject]);
    const bytes = here.file([briefing]);
    expect(isWorkFile(bytes)).toBe(true);
    const there = keeperOn(freshName());
    await there.keep([ownArticle('theirs-000000', 3)], [setDate]);
    expect(await there.merge(bytes)).toEqual({
      ok: true,
      articles: 1,
      corrections: 1,
      damaged: 0,
      briefings: [briefing],
    });
    expect(await there.merge(bytes)).toMatchObject({ articles: 0, corrections: 0 });
    const { articles, corrections } = there.summary();
    expect([articles.length, corrections.length]).toEqual([2, 2]);
    expect(parseDataset(there.shown())).toMatchObject({ ok: true });
  });
  it('holds the articles as text, the corrections as the repository takes them, and the dataset', async () => {
    const keeper = keeperOn(null);
    await keeper.keep([ownArticle()], [reject]);
    const files = unzipSync(keeper.file([]));
    const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
    expect(strFromU8(files['articles/mine-123456.txt'] ?? new Uint8Array())).toContain(
      'Northern Union in Ostra',
    );
    expect(v.parse(CorrectionsSchema, json('corrections.json'))).toEqual([reject]);
    expect(parseDataset(json('dataset.json'))).toMatchObject({ ok: true });
    expect(v.parse(CorrectionsSchema, JSON.parse(keeper.correctionsFile()))).toEqual([reject]);
  });
  it('counts as saved elsewhere afterwards', async () => {
    const name = freshName();
    const keeper = keeperOn(name);
    await keeper.keep([ownArticle()], []);
    await keeper.saved();
    expect(keeper.summary().unsaved).toBe(0);
    expect((await keeperOn(name).refresh()).unsaved).toBe(0);
  });
  it.each([
    ['no archive', strToU8('hello')],
    ['another archive', zipSync({ 'a.txt': strToU8('x') })],
    [
      'one that unpacks to a thousand times its size',
      zipSync({ 'work.json': new Uint8Array(20_000_000) }, { level: 9 }),
    ],
    ['damaged JSON', zipSync({ 'work.json': strToU8('{') })],
  ])('is refused where it is %s, and nothing is touched', async (_what, bytes) => {
    const keeper = keeperOn(null);
    await keeper.keep([ownArticle()], []);
    expect(await keeper.merge(bytes)).toMatchObject({ ok: false });
    expect(keeper.summary().articles).toHaveLength(1);
  });
  it('a damaged article in it costs only itself', async () => {
    const good = ownArticle();
    const work = { articles: [good, { ...good, id: 'lies-111111' }, 7], corrections: [{ id: 'x' }] };
    const keeper = keeperOn(null);
    expect(await keeper.merge(zipSync({ 'work.json': strToU8(JSON.stringify(work)) }))).toMatchObject({
      articles: 1,
      corrections: 0,
      damaged: 3,
    });
  });
});
