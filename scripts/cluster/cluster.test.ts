import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFilter } from '../stream/open-filter.ts';
import { persist, type Cluster } from './connection.ts';
import { collect } from './collect.ts';
import { enqueue } from './enqueue.ts';
import { ensureServer } from './find-server.ts';
import { givenArticles } from './given-articles.ts';
import { LocalServer } from './local-server.test-kit.ts';
import { articlesLeft, FACTS } from './queue.ts';
import { work } from './worker.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = 3_000;
/** So many are in the queue when the server restarts; the others come after it. */
const BEFORE_RESTART = 1_500;
const WORKERS = 3;
/** Characters of each article: the queue is under test, not the reading. */
const LENGTH = 500;
const CHECKED_EVERY = 10;

const program = ensureServer();
if (program === null)
  console.warn('The cluster is not tested: install nats-server (Debian: apt-get install nats-server).');

describe.skipIf(program === null)('a cluster on a real server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-cluster-'));
  const path = (name: string) => join(folder, name);
  /** All processes run one copy: a file edited while they run would make another ruleset. */
  const product = path('product');
  const children: ChildProcess[] = [];
  const seeds = readdirSync(join(ROOT, 'seeds')).map((name) =>
    readFileSync(join(ROOT, 'seeds', name), 'utf8').slice(0, LENGTH),
  );
  const lines = Array.from({ length: ARTICLES }, (_, index) =>
    JSON.stringify({ id: `a${index}`, text: `${seeds[index % seeds.length] ?? ''}\nIssue ${index}.\n` }),
  );
  let server: LocalServer;
  let cluster: Cluster;

  beforeAll(async () => {
    for (const part of [
      'src/extract',
      'src/model',
      'src/readers',
      'src/i18n/en/readers.ts',
      'data/lexicon',
      'data/gazetteer',
      'scripts',
    ])
      cpSync(join(ROOT, part), join(product, part), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(product, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(product, 'node_modules'), 'junction');
    server = await LocalServer.start(program ?? '', path('server'));
    cluster = await server.connect();
    writeFileSync(path('first.ndjson'), `${lines.slice(0, BEFORE_RESTART).join('\n')}\n`);
    writeFileSync(path('rest.ndjson'), `${lines.slice(BEFORE_RESTART).join('\n')}\n`);
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await cluster.connection.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const scriptArgs = (...args: string[]) => ['--import', 'tsx', join(product, 'scripts/cluster.ts'), ...args];
  const environment = () => ({ cwd: product, env: { ...process.env, NATS_URL: server.url } });

  function command(...args: string[]) {
    return spawnSync(process.execPath, scriptArgs(...args), { ...environment(), encoding: 'utf8' });
  }

  function worker(): ChildProcess {
    const child = spawn(process.execPath, scriptArgs('worker'), {
      ...environment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    return child;
  }

  const stored = () =>
    persist(cluster, async () => (await cluster.manager.streams.info(FACTS)).state.messages);
  async function untilStored(count: number): Promise<void> {
    while ((await stored()) < count) await setTimeout(50);
  }

  it('reads every article exactly once, though a worker is killed and the server restarts', async () => {
    const first = command('enqueue', path('first.ndjson'), '--ack-wait', '3');
    expect(first.stdout).toBe(`${BEFORE_RESTART} articles in the queue, 0 known already\n`);
    const { filter, ruleset } = await openFilter(product);
    const again = await enqueue(cluster, ruleset, givenArticles([path('first.ndjson')]));
    expect(again).toEqual({ added: 0, known: BEFORE_RESTART, problems: [] });

    const [victim, ...others] = Array.from({ length: WORKERS }, worker);
    await untilStored(100);
    victim?.kill('SIGKILL');
    await untilStored(500);

    await server.stop();
    await setTimeout(500);
    await server.start();

    const rest = await enqueue(cluster, ruleset, givenArticles([path('rest.ndjson')]));
    expect(rest).toEqual({ added: ARTICLES - BEFORE_RESTART, known: 0, problems: [] });
    await untilStored(ARTICLES);
    while ((await articlesLeft(cluster.manager, ruleset.ruleset)) > 0) await setTimeout(50);
    const ended = others.map((child) => once(child, 'exit'));
    for (const child of others) child.kill('SIGTERM');
    await Promise.all(ended);

    expect(others.map(({ exitCode }) => exitCode)).toEqual(others.map(() => 0));
    expect(victim?.signalCode).toBe('SIGKILL');
    expect(await stored()).toBe(ARTICLES);
    expect(command('collect', '--out', path('facts.ndjson')).status).toBe(0);

    const results = readFileSync(path('facts.ndjson'), 'utf8').trimEnd().split('\n');
    const ids = results.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids.length).toBe(ARTICLES);
    expect(new Set(ids).size).toBe(ARTICLES);
    const byId = new Map(ids.map((id, at) => [id, results[at]]));
    for (let at = 0; at < ARTICLES; at += CHECKED_EVERY)
      expect(byId.get(`a${at}`)).toBe(filter(Buffer.from(lines[at] ?? ''), at + 1));
  });

  it('tells articles that cannot be read, at the door or in their place', async () => {
    const broken = '{"id":"b1"\n{"id":"b2","text":"В стране прошли выборы, наблюдатели дали оценку."}\n';
    writeFileSync(path('broken.ndjson'), broken);
    const { filter, ruleset } = await openFilter(product);
    const { problems } = await enqueue(cluster, ruleset, givenArticles([path('broken.ndjson')]));
    expect(problems).toEqual([expect.stringMatching(/broken\.ndjson:1: not JSON/u)]);
    const stopping = new AbortController().signal;
    expect(await work(cluster, filter, ruleset, { untilEmpty: true, stopping })).toBe(1);
    await collect(cluster, ruleset, path('all.ndjson'));
    const answers = readFileSync(path('all.ndjson'), 'utf8').split('\n');
    expect(answers.filter((line) => line.includes('"error"'))).toEqual([
      expect.stringMatching(/^\{"id":"b2","line":2,"error":".*another language/u),
    ]);
  });
});
