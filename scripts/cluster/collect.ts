import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { sortedOnce } from '../stream/external-sort.ts';
import type { Ruleset } from '../stream/ruleset.ts';
import type { Keyed } from '../stream/sorted-lines.ts';
import { persist, type Cluster } from './connection.ts';
import { articlesLeft, FACTS, factsSubject } from './queue.ts';

const ASK_AGAIN_MS = 500;

/** Waits until every article of the ruleset is read; `tell` hears how many are left whenever that changes. */
export async function untilRead(
  cluster: Cluster,
  { ruleset }: Ruleset,
  tell: (left: number) => void,
): Promise<void> {
  let last = -1;
  for (;;) {
    const left = await persist(cluster, () => articlesLeft(cluster.manager, ruleset));
    if (left === 0) return;
    if (left !== last) tell(left);
    last = left;
    await setTimeout(ASK_AGAIN_MS);
  }
}

/**
 * Writes the facts of all articles of the ruleset, one line each in the order of their hashes, so the same articles give
 * the same file whoever read them. The file appears when it is whole. Returns the number of lines.
 */
export async function collect(cluster: Cluster, { ruleset }: Ruleset, out: string): Promise<number> {
  const temporary = `${out}.${process.pid}.tmp`;
  let lines = 0;
  async function* rows() {
    for await (const { line } of sortedOnce(storedFacts(cluster, ruleset))) {
      lines++;
      yield `${line}\n`;
    }
  }
  try {
    await pipeline(Readable.from(rows(), { objectMode: true }), createWriteStream(temporary));
    await rename(temporary, out);
  } finally {
    await rm(temporary, { force: true });
  }
  return lines;
}

async function* storedFacts({ streams }: Cluster, ruleset: string): AsyncGenerator<Keyed> {
  const consumer = await streams.consumers.get(FACTS, { filter_subjects: factsSubject(ruleset, '*') });
  const { num_pending } = await consumer.info();
  if (num_pending === 0) return;
  for await (const message of await consumer.consume()) {
    const article = message.subject.split('.').pop() ?? '';
    yield { key: article, line: gunzipSync(message.data).toString('utf8') };
    if (message.info.pending === 0) return;
  }
}
