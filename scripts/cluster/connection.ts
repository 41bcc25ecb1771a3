import { setTimeout } from 'node:timers/promises';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';

/** An open connection to a NATS server that keeps streams. */
export interface Cluster {
  connection: NatsConnection;
  streams: JetStreamClient;
  manager: JetStreamManager;
}

const LOCAL = 'nats://127.0.0.1:4222';
const LONGEST_WAIT_MS = 2_000;

/** Connects to NATS_URL, else to a server on this machine, and reconnects for as long as it takes once connected. */
export async function openCluster(url = process.env['NATS_URL'] ?? LOCAL): Promise<Cluster> {
  const connection = await connect({
    servers: url.split(','),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    name: 'observer-atlas',
  }).catch((error: unknown) => {
    throw new Error(`No NATS server answers at ${url} (${messageOf(error)}); start one or set NATS_URL.`, {
      cause: error,
    });
  });
  try {
    return { connection, streams: jetstream(connection), manager: await jetstreamManager(connection) };
  } catch (error) {
    await connection.close();
    const why = `The server at ${url} keeps no streams (${messageOf(error)}); start it with JetStream on.`;
    throw new Error(why, { cause: error });
  }
}

/**
 * Does something that is safe to do twice, again and again while the server is away or restarting. Throws what waiting
 * does not mend.
 */
export async function persist<T>({ connection }: Cluster, task: () => Promise<T>): Promise<T> {
  for (let wait = 50; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await task();
    } catch (error) {
      if (connection.isClosed() || !passes(error)) throw error;
      await setTimeout(wait);
    }
  }
}

const PASSING: ReadonlySet<string> = new Set([
  'TimeoutError',
  'RequestError',
  'NoRespondersError',
  'ConnectionError',
  'DrainingConnectionError',
  'JetStreamNotEnabled',
  'JetStreamError',
]);
const SERVER_BUSY = 500;

function passes(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'number' && error.code >= SERVER_BUSY) return true;
  return PASSING.has(error.name);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
