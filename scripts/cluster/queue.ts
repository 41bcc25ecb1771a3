import {
  AckPolicy,
  DiscardPolicy,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';

/** Articles waiting to be read: a work queue, so a message is gone once it is acknowledged. */
export const ARTICLES = 'ATLAS_ARTICLES';
/** What was read, one message for each article and ruleset. */
export const FACTS = 'ATLAS_FACTS';

const DUPLICATE_WINDOW_MS = 10 * 60_000;

/** Hex digits of a ruleset's hash in subjects and names: enough to tell rulesets apart. */
const SHORT = 16;

export function articleSubject(ruleset: string, article: string): string {
  return `atlas.articles.${ruleset.slice(0, SHORT)}.${article}`;
}

export function factsSubject(ruleset: string, article: string): string {
  return `atlas.facts.${ruleset.slice(0, SHORT)}.${article}`;
}

/** The durable consumer that all workers of one ruleset share. */
export function readerName(ruleset: string): string {
  return `read-${ruleset.slice(0, SHORT)}`;
}

/** By this the server knows a message it has already: the article and the ruleset. */
export function messageId(ruleset: string, article: string): string {
  return `${article}.${ruleset}`;
}

/**
 * Makes the two streams and the shared consumer where they are not there yet. `ackWaitMs` is how long a worker may keep
 * an article before another gets it. Facts are kept once per article and ruleset for ever, also past the window in
 * which the server remembers message ids.
 */
export async function openQueue(
  manager: JetStreamManager,
  ruleset: string,
  ackWaitMs: number,
): Promise<void> {
  const kept = { storage: StorageType.File, duplicate_window: nanos(DUPLICATE_WINDOW_MS) };
  await manager.streams.add({
    ...kept,
    name: ARTICLES,
    subjects: ['atlas.articles.*.*'],
    retention: RetentionPolicy.Workqueue,
  });
  await manager.streams.add({
    ...kept,
    name: FACTS,
    subjects: ['atlas.facts.*.*'],
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_msgs_per_subject: 1,
  });
  const name = readerName(ruleset);
  const known = await manager.consumers.info(ARTICLES, name).catch(() => null);
  if (known !== null) return;
  await manager.consumers.add(ARTICLES, {
    durable_name: name,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ackWaitMs),
    filter_subject: articleSubject(ruleset, '*'),
    max_ack_pending: 20_000,
  });
}

/** How many articles of a ruleset are not read to the end yet. */
export async function articlesLeft(manager: JetStreamManager, ruleset: string): Promise<number> {
  const { num_pending, num_ack_pending } = await manager.consumers.info(ARTICLES, readerName(ruleset));
  return num_pending + num_ack_pending;
}
