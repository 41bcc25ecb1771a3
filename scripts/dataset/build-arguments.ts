import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run data -- [FILES or FOLDERS…] [--out FILE] [--report FILE] [--watch] [--no-cache]
       npm run -s data -- --stream < ARTICLES.ndjson > FACTS.ndjson
       npm run data -- --merge [FACTS.ndjson…] [--out FILE]
       npm run data -- --explain FILE

Reads articles (.txt .md .html .eml .pdf .docx .json .ndjson .zip) and writes the facts they state, each with its
sentence.

  FILES or FOLDERS   articles, or folders searched for them (default: seeds)
  --out FILE         where to write (default: data/dataset.json)
  --report FILE      also write what each article yielded, one JSON object a line
  --watch            stay, and build again whenever an article changes
  --no-cache         read every file anew, also those that did not change
  --stream           a filter: one article a line in ({"id", "text"}, and if known "file", "url", "published",
                     "publisher"), one line of facts out; a line that cannot be read answers {"id", "line", "error"}
  --merge            joins lines of facts (files, or standard input) into the dataset a whole build would write
  --explain FILE     shows the article with what it yields, by which pattern, and the sentences that yield nothing
  --help             this text

Exit codes: 0 all articles were read; 1 some input was bad: each is named with the reason, the others are written
all the same, and the old dataset stays until the new one is whole; 2 wrong arguments. A filter that ran to the end
exits with 0: what it could not read stands in its answers.`;

export type BuildArguments =
  | { ok: true; help: true }
  | {
      ok: true;
      help: false;
      mode: 'build' | 'merge' | 'stream' | 'explain';
      paths: string[];
      out: string;
      report: string | null;
      cached: boolean;
      watch: boolean;
    }
  | { ok: false; why: string };

/** Reads the arguments of the build; `root` is the product's folder, for the defaults. */
export function parseBuildArguments(args: readonly string[], root: string): BuildArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        stream: { type: 'boolean' },
        merge: { type: 'boolean' },
        explain: { type: 'string' },
        report: { type: 'string' },
        watch: { type: 'boolean' },
        'no-cache': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { ok: true, help: true };
    const { report, watch = false, 'no-cache': anew = false } = values;
    const rest = { report: report === undefined ? null : resolve(report), cached: !anew, watch };
    if (report === '') return { ok: false, why: '--report needs a file name' };
    const special = values.stream === true || values.merge === true || values.explain !== undefined;
    if (special && (watch || anew || report !== undefined))
      return { ok: false, why: '--report, --watch and --no-cache go with a whole build only' };
    if (values.out === '') return { ok: false, why: '--out needs a file name' };
    if (values.explain !== undefined) {
      const alone =
        values.explain !== '' &&
        !values.stream &&
        !values.merge &&
        values.out === undefined &&
        positionals.length === 0;
      if (!alone) return { ok: false, why: '--explain takes one article and nothing else' };
      return { ok: true, help: false, mode: 'explain', paths: [resolve(values.explain)], out: '', ...rest };
    }
    const mode = values.stream ? 'stream' : values.merge ? 'merge' : 'build';
    if (values.stream && (values.merge || values.out !== undefined || positionals.length > 0))
      return {
        ok: false,
        why: '--stream reads standard input and writes standard output, and takes nothing else',
      };
    const given = positionals.map((path) => resolve(path));
    const paths = given.length > 0 || mode !== 'build' ? given : [join(root, 'seeds')];
    const out = values.out === undefined ? join(root, 'data', 'dataset.json') : resolve(values.out);
    return { ok: true, help: false, mode, paths, out, ...rest };
  } catch (error) {
    return {
      ok: false,
      why:
        error instanceof Error
          ? (/^[^\n]*?'[^']*'[^.\n]*/u.exec(error.message)?.[0] ?? error.message)
          : 'wrong arguments',
    };
  }
}
