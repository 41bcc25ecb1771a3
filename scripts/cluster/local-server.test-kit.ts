import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { openCluster, type Cluster } from './connection.ts';

/** A real NATS server of this test alone, with its streams in a folder: it can be stopped and started again. */
export class LocalServer {
  readonly url: string;
  readonly #program: string;
  readonly #port: number;
  readonly #folder: string;
  #process: ChildProcess | null = null;

  private constructor(program: string, port: number, folder: string) {
    this.#program = program;
    this.#port = port;
    this.#folder = folder;
    this.url = `nats://127.0.0.1:${port}`;
  }

  /** Starts a server on a free port. */
  static async start(program: string, folder: string): Promise<LocalServer> {
    const server = new LocalServer(program, await freePort(), folder);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const args = ['-js', '-sd', this.#folder, '-a', '127.0.0.1', '-p', String(this.#port)];
    this.#process = spawn(this.#program, args, { stdio: 'ignore' });
    const cluster = await this.connect();
    await cluster.connection.close();
  }

  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running?.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  /** A connection, as soon as the server answers. */
  async connect(): Promise<Cluster> {
    for (let tries = 0; ; tries++) {
      try {
        return await openCluster(this.url);
      } catch (error) {
        if (tries > 100) throw error;
        await setTimeout(100);
      }
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
