import { parseArgs } from 'node:util';

/** The ways a briefing can leave the house by the command line. */
export const WAYS = ['html', 'pdf', 'handout'] as const;
export type Way = (typeof WAYS)[number];

/** Which files, which dataset, and where to write what: a file, or a folder where there are several briefings. */
export interface Wish {
  files: readonly string[];
  dataset: string;
  out: Partial<Record<Way, string>>;
}

export const USAGE =
  'npm run briefing -- FILE.briefing.json… [--html OUT] [--pdf OUT] [--handout OUT] [--dataset data/dataset.json]\n' +
  'OUT is a file, or a folder for several briefings. --pdf prints the slides, --handout the paper to hand out.';

/** Reads the command line. Never throws. */
export function briefingArguments(
  argv: readonly string[],
): { ok: true; wish: Wish } | { ok: false; problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        html: { type: 'string' },
        pdf: { type: 'string' },
        handout: { type: 'string' },
        dataset: { type: 'string', default: 'data/dataset.json' },
      },
    });
    const out: Wish['out'] = {};
    for (const way of WAYS) {
      const path = values[way];
      if (path !== undefined) out[way] = path;
    }
    if (positionals.length === 0) return { ok: false, problem: 'No briefing is named.' };
    if (Object.keys(out).length === 0)
      return { ok: false, problem: 'Say what to make: --html, --pdf or --handout.' };
    return { ok: true, wish: { files: positionals, dataset: values.dataset, out } };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
