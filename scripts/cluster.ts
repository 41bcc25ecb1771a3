import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collect, untilRead } from './cluster/collect.ts';
import { messageOf, openCluster, type Cluster } from './cluster/connection.ts';
import { enqueue } from './cluster/enqueue.ts';
import { givenArticles } from './cluster/given-articles.ts';
import { openQueue } from './cluster/queue.ts';
import { work } from './cluster/worker.ts';
import { plural } from './dataset/build-words.ts';
import { openFilter } from './stream/open-filter.ts';

const USAGE = `Usage: npm run cluster -- enqueue [FILES or FOLDERS…]
       npm run cluster -- worker [--until-empty]
       npm run cluster -- collect --out FILE [--now]

Reads articles on as many machines as there are workers, over NATS JetStream at NATS_URL (default: this machine).

  enqueue            puts articles (.ndjson lines, text files, folders; else standard input) into the queue
  worker             reads articles until it is stopped; start one per core, on any machine with this product
    --until-empty    stops when every article is read
    --ack-wait S     seconds after which an article of a lost worker goes to another (default: 60; the first
                     command that opens a queue decides)
  collect            waits until every article is read and writes their facts, a line each, for npm run data -- --merge
    --now            does not wait
  --help             this text

Exit codes: 0 done; 1 some input was bad (each is named, the others are taken) or there is no server; 2 wrong arguments.`;

const ROOT = join(import.meta.dirname, '..');

interface Settings {
  paths: string[];
  out: string | null;
  now: boolean;
  untilEmpty: boolean;
  ackWaitMs: number;
}

const COMMANDS: Record<string, (cluster: Cluster, settings: Settings) => Promise<0 | 1>> = {
  enqueue: async (cluster, { paths, ackWaitMs }) => {
    const { ruleset } = await openFilter(ROOT);
    await openQueue(cluster.manager, ruleset.ruleset, ackWaitMs);
    const { added, known, problems } = await enqueue(cluster, ruleset, givenArticles(paths));
    for (const problem of problems) console.error(problem);
    console.log(`${plural(added, 'article')} in the queue, ${known} known already`);
    return problems.length > 0 ? 1 : 0;
  },
  worker: async (cluster, { untilEmpty, ackWaitMs }) => {
    const { filter, ruleset } = await openFilter(ROOT);
    await openQueue(cluster.manager, ruleset.ruleset, ackWaitMs);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const read = await work(cluster, filter, ruleset, { untilEmpty, stopping: stop.signal });
    console.log(`${plural(read, 'article')} read`);
    return 0;
  },
  collect: async (cluster, { out, now, ackWaitMs }) => {
    const { ruleset } = await openFilter(ROOT);
    await openQueue(cluster.manager, ruleset.ruleset, ackWaitMs);
    if (!now)
      await untilRead(cluster, ruleset, (left) => console.error(`${plural(left, 'article')} left to read`));
    const lines = await collect(cluster, ruleset, out ?? '');
    console.log(`${plural(lines, 'line')} → ${out ?? ''}`);
    return 0;
  },
};

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const parsed = readArguments(args);
  if (typeof parsed === 'string') {
    const asked = parsed === USAGE;
    (asked ? console.log : console.error)(asked ? USAGE : `${parsed}\n\n${USAGE}`);
    return asked ? 0 : 2;
  }
  try {
    const cluster = await openCluster();
    try {
      return await parsed.command(cluster, parsed.settings);
    } finally {
      await cluster.connection.drain().catch(() => undefined);
    }
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        now: { type: 'boolean', default: false },
        'until-empty': { type: 'boolean', default: false },
        'ack-wait': { type: 'string', default: '60' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return USAGE;
    const [name = '', ...paths] = positionals;
    const command = COMMANDS[name];
    if (!command) return name === '' ? 'What shall it do?' : `There is no command '${name}'`;
    const ackWaitMs = 1000 * Number(values['ack-wait']);
    if (!(ackWaitMs >= 1000)) return '--ack-wait takes a number of seconds, at least 1';
    if (name === 'collect' && !values.out) return 'collect needs --out FILE';
    if (name !== 'enqueue' && paths.length > 0) return `${name} takes no files`;
    const settings: Settings = {
      paths,
      out: values.out ?? null,
      now: values.now,
      untilEmpty: values['until-empty'],
      ackWaitMs,
    };
    return { command, settings };
  } catch (error) {
    return messageOf(error);
  }
}

process.exitCode = await main(process.argv.slice(2));
