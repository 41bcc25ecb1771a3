import { gzipSync } from 'node:zlib';
import { headers } from '@nats-io/transport-node';
import type { Ruleset } from '../stream/ruleset.ts';
import { persist, type Cluster } from './connection.ts';
import type { GivenArticle } from './given-articles.ts';
import { articleSubject, messageId } from './queue.ts';

/** Header with the number of the line an article stood on, for its error line. */
export const LINE_HEADER = 'Atlas-Line';

const MOST_IN_FLIGHT = 64;

export interface Enqueued {
  added: number;
  /** Given before, within the time in which the server remembers. */
  known: number;
  problems: string[];
}

/** Puts articles into the queue, each once however often it is given; waits while the server is away. */
export async function enqueue(
  cluster: Cluster,
  { ruleset }: Ruleset,
  articles: AsyncIterable<GivenArticle>,
): Promise<Enqueued> {
  const done: Enqueued = { added: 0, known: 0, problems: [] };
  const most = cluster.connection.info?.max_payload ?? 1_048_576;
  const inFlight = new Set<Promise<void>>();
  const put = async (article: string, payload: Uint8Array, number: number): Promise<void> => {
    const marks = headers();
    marks.set(LINE_HEADER, String(number));
    const { duplicate } = await persist(cluster, () =>
      cluster.streams.publish(articleSubject(ruleset, article), payload, {
        msgID: messageId(ruleset, article),
        headers: marks,
      }),
    );
    if (duplicate) done.known++;
    else done.added++;
  };
  for await (const given of articles) {
    if (!given.ok) {
      done.problems.push(`${given.where}: ${given.why}`);
      continue;
    }
    const payload = gzipSync(given.line);
    if (payload.length + 1024 > most) {
      done.problems.push(`line ${given.number}: too large for one message of the server (${most} bytes)`);
      continue;
    }
    const task = put(given.article, payload, given.number).finally(() => inFlight.delete(task));
    inFlight.add(task);
    if (inFlight.size >= MOST_IN_FLIGHT) await Promise.race(inFlight);
  }
  await Promise.all(inFlight);
  return done;
}
