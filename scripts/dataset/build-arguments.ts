import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run data -- [FILES or FOLDERS…] [--out FILE]

Reads articles (UTF-8 text) and writes the facts they state, each with its sentence.

  FILES or FOLDERS   articles, or folders searched for .txt files (default: seeds)
  --out FILE         where to write (default: data/dataset.json)
  --help             this text

Exit codes: 0 all articles were read; 1 some input was bad: each is named with the reason, the others are written
all the same, and the old dataset stays until the new one is whole; 2 wrong arguments.`;

export type BuildArguments =
  | { ok: true; help: true }
  | { ok: true; help: false; paths: string[]; out: string }
  | { ok: false; why: string };

/** Reads the arguments of the build; `root` is the product's folder, for the defaults. */
export function parseBuildArguments(args: readonly string[], root: string): BuildArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { ok: true, help: true };
    if (values.out === '') return { ok: false, why: '--out needs a file name' };
    const paths = positionals.length > 0 ? positionals.map((path) => resolve(path)) : [join(root, 'seeds')];
    const out = values.out === undefined ? join(root, 'data', 'dataset.json') : resolve(values.out);
    return { ok: true, help: false, paths, out };
  } catch (error) {
    return {
      ok: false,
      why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'wrong arguments',
    };
  }
}
