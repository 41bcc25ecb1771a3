import { gunzipSync, gzipSync } from 'node:zlib';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { FactFilter } from '../stream/fact-filter.ts';
import type { Ruleset } from '../stream/ruleset.ts';
import { persist, type Cluster } from './connection.ts';
import { LINE_HEADER } from './enqueue.ts';
import { ARTICLES, articlesLeft, factsSubject, messageId, readerName } from './queue.ts';

const BATCH = 16;
const WAIT_MS = 1_000;
/** An article that was handed out this often and never came back has brought down its workers. */
const MOST_TRIES = 5;

export interface WorkerSettings {
  /** Stop when all articles of the ruleset are read; otherwise wait for more. */
  untilEmpty: boolean;
  stopping: AbortSignal;
}

/**
 * Reads articles until told to stop: the facts are stored first, then the article is acknowledged. A worker that dies in
 * between leaves the article to another, whose facts are the same bytes under the same key. Returns how many it read.
 */
export async function work(
  cluster: Cluster,
  filter: FactFilter,
  ruleset: Ruleset,
  { untilEmpty, stopping }: WorkerSettings,
): Promise<number> {
  const consumer = await persist(cluster, () =>
    cluster.streams.consumers.get(ARTICLES, readerName(ruleset.ruleset)),
  );
  let read = 0;
  while (!stopping.aborted) {
    const batch = await persist(cluster, () => takeBatch(consumer));
    await Promise.all(batch.map((message) => readOne(cluster, filter, ruleset, message)));
    read += batch.length;
    if (batch.length === 0 && untilEmpty) {
      const left = await persist(cluster, () => articlesLeft(cluster.manager, ruleset.ruleset));
      if (left === 0) break;
    }
  }
  return read;
}

async function takeBatch(consumer: Consumer): Promise<JsMsg[]> {
  const batch: JsMsg[] = [];
  const messages = await consumer.fetch({ max_messages: BATCH, expires: WAIT_MS });
  for await (const message of messages) batch.push(message);
  return batch;
}

async function readOne(
  cluster: Cluster,
  filter: FactFilter,
  { ruleset }: Ruleset,
  message: JsMsg,
): Promise<void> {
  const article = message.subject.split('.').pop() ?? '';
  const number = Number(message.headers?.get(LINE_HEADER) ?? 1);
  const payload = packed(cluster, answerTo(message, filter, number), number);
  await persist(cluster, () =>
    cluster.streams.publish(factsSubject(ruleset, article), payload, { msgID: messageId(ruleset, article) }),
  );
  message.ack();
}

function answerTo(message: JsMsg, filter: FactFilter, line: number): string {
  if (message.info.deliveryCount > MOST_TRIES)
    return JSON.stringify({ id: null, line, error: `given up after ${MOST_TRIES} tries` });
  try {
    return (
      filter(gunzipSync(message.data), line) ?? JSON.stringify({ id: null, line, error: 'a blank line' })
    );
  } catch {
    return JSON.stringify({ id: null, line, error: 'the message in the queue is damaged' });
  }
}

function packed({ connection }: Cluster, answer: string, line: number): Uint8Array {
  const most = connection.info?.max_payload ?? 1_048_576;
  const payload = gzipSync(answer);
  if (payload.length + 1024 <= most) return payload;
  const error = `its facts are too large for one message of the server (${most} bytes)`;
  return gzipSync(JSON.stringify({ id: null, line, error }));
}
