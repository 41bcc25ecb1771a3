/** Text of facts for searching: lower case without accents, one line for each fact. */
export interface TextPage {
  /** Which fact, in the order in which they were read, the first line is. */
  first: number;
  text: string;
  /** Where each line begins. */
  lines: Uint32Array;
}

const PAGE_LENGTH = 1 << 19;
const MARKS = /\p{M}/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Lower case without accents, in one line. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replaceAll('ı', 'i').toLowerCase().replaceAll('\n', ' ');
}

/** Gathers the texts of facts into pages, in the order of the facts. */
export class TextWriter {
  readonly full: TextPage[] = [];
  #lines: number[] = [];
  #parts: string[] = [];
  #size = 0;
  #count = 0;

  add(text: string): void {
    const line = `${folded(text)}\n`;
    this.#lines.push(this.#size);
    this.#parts.push(line);
    this.#size += line.length;
    this.#count += 1;
    if (this.#size >= PAGE_LENGTH) this.flush();
  }

  flush(): void {
    if (this.#parts.length === 0) return;
    const lines = Uint32Array.from(this.#lines);
    this.full.push({ first: this.#count - lines.length, text: this.#parts.join(''), lines });
    this.#lines = [];
    this.#parts = [];
    this.#size = 0;
  }
}

/** The facts of a page, by their place among all, whose text holds words that begin with every word asked for. */
export function* factsWith(query: string, page: TextPage): Generator<number> {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  let found: Set<number> | null = null;
  for (const word of words) {
    const lines = new Set<number>();
    for (let at = page.text.indexOf(word); at >= 0; at = page.text.indexOf(word, at + 1)) {
      const before = page.text.charAt(at - 1);
      if (before !== '' && WORD_CHARACTER.test(before)) continue;
      const line = lineAt(page.lines, at);
      if (found === null || found.has(line)) lines.add(line);
    }
    found = lines;
  }
  for (const line of found ?? []) yield page.first + line;
}

function lineAt(lines: Uint32Array, at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
