const SURROGATES = /[\ud800-\udfff]/u;

/** How many characters the runs hold that a pattern finds (`/\p{L}+/gu`); far cheaper than finding each by itself. */
export function countLetters(text: string, runs: RegExp): number {
  let count = 0;
  for (const run of text.match(runs) ?? [])
    count += SURROGATES.test(run) ? Array.from(run).length : run.length;
  return count;
}
