import { describe, expect, it } from 'vitest';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { loadDataset, type DatasetSources, type LoadEvent } from './loading.ts';

const old = { ok: true as const, dataset: smallDataset() };
const newer = { ok: true as const, dataset: { ...smallDataset(), id: 'b'.repeat(64) } };
const broken = { ok: false as const, problems: [{ where: 'counts[0]', what: 'is wrong' }] };

async function events(sources: Partial<DatasetSources>): Promise<LoadEvent[]> {
  const heard: LoadEvent[] = [];
  const nothing: DatasetSources = {
    stored: () => Promise.resolve(null),
    fetched: () => Promise.reject(new Error('no network')),
    keep: () => Promise.resolve(true),
  };
  await loadDataset({ ...nothing, ...sources }, (event) => heard.push(event));
  return heard;
}
const kinds = (heard: LoadEvent[]) =>
  heard.map((event) => (event.kind === 'dataset' ? `${event.kind} ${event.from}` : event.kind));

describe('loading', () => {
  it('reads the network on the first visit and keeps what it read', async () => {
    let kept = 0;
    const heard = await events({
      fetched: () => Promise.resolve(newer),
      keep: () => {
        kept += 1;
        return Promise.resolve(true);
      },
    });
    expect(kinds(heard)).toEqual(['dataset network', 'kept']);
    expect(kept).toBe(1);
  });

  it('shows the stored dataset before the network answers', async () => {
    let answer: (parsed: typeof newer) => void = () => undefined;
    const heard: LoadEvent[] = [];
    const done = loadDataset(
      {
        stored: () => Promise.resolve(old),
        fetched: () => new Promise((resolve) => (answer = resolve)),
        keep: () => Promise.resolve(true),
      },
      (event) => heard.push(event),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(kinds(heard)).toEqual(['dataset store']);
    answer(newer);
    await done;
    expect(kinds(heard)).toEqual(['dataset store', 'dataset network', 'kept']);
  });

  it('draws nothing anew when the network has the same dataset', async () => {
    expect(
      kinds(await events({ stored: () => Promise.resolve(old), fetched: () => Promise.resolve(old) })),
    ).toEqual(['dataset store', 'current']);
  });

  it('stays with the stored dataset without a network, and when the new one cannot be read', async () => {
    expect(kinds(await events({ stored: () => Promise.resolve(old) }))).toEqual(['dataset store', 'offline']);
    expect(
      kinds(await events({ stored: () => Promise.resolve(old), fetched: () => Promise.resolve(broken) })),
    ).toEqual(['dataset store', 'offline']);
  });

  it('works from the network when storage throws', async () => {
    const refuse = () => Promise.reject(new Error('SecurityError'));
    const heard = await events({ stored: refuse, fetched: () => Promise.resolve(newer), keep: refuse });
    expect(kinds(heard)).toEqual(['dataset network', 'kept']);
    expect(heard.at(-1)).toEqual({ kind: 'kept', kept: false });
  });

  it('ignores a stored dataset that can no longer be read', async () => {
    expect(
      kinds(await events({ stored: () => Promise.resolve(broken), fetched: () => Promise.resolve(newer) })),
    ).toEqual(['dataset network', 'kept']);
  });

  it('says why nothing could be shown', async () => {
    expect(await events({})).toEqual([{ kind: 'failed', reason: 'no network', problems: [] }]);
    expect((await events({ fetched: () => Promise.resolve(broken) }))[0]).toMatchObject({
      kind: 'failed',
      problems: broken.problems,
    });
  });
});
