import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { someBriefing } from './briefing.fixture.ts';
import { BriefingDatabase, MemoryShelf, StoredShelf, type Shelf, type ShelfContent } from './shelf.ts';

let count = 0;
const stored = (): Shelf => new StoredShelf(new BriefingDatabase(`test-${(count += 1)}`));

describe.each([
  ['the database', stored],
  ['memory', () => new MemoryShelf()],
])('a shelf in %s', (_name, open) => {
  it('keeps briefings, the last changed first, and lets them go', async () => {
    const shelf = open();
    const old = someBriefing({ id: 'old', changed: '2031-05-01T00:00:00.000Z' });
    const young = someBriefing({ id: 'young', changed: '2031-05-09T00:00:00.000Z' });
    await shelf.put(old);
    await shelf.put(young);
    expect((await shelf.content()).briefings).toEqual([young, old]);
    await shelf.remove('young');
    expect(await shelf.get('young')).toBeNull();
    expect(await shelf.get('old')).toEqual(old);
  });

  it('tells who follows what it holds after each change', async () => {
    const shelf = open();
    const heard: ShelfContent[] = [];
    const stop = shelf.follow((content) => heard.push(content));
    await shelf.put(someBriefing());
    await expect.poll(() => heard.at(-1)?.briefings.length).toBe(1);
    stop();
  });
});

describe('a shelf in the database', () => {
  it('leaves what it cannot read where it is and says why', async () => {
    const database = new BriefingDatabase('test-damaged');
    await database.briefings.put({ id: 'damaged', format: 'observer-atlas-briefing', version: 2 });
    const shelf = new StoredShelf(database);
    expect(await shelf.content()).toMatchObject({
      briefings: [],
      unreadable: [{ id: 'damaged', refusal: { kind: 'invalid' } }],
    });
    expect(await database.briefings.count()).toBe(1);
  });
});
