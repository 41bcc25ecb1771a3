import { createHash } from 'node:crypto';
import { renamed } from '../../src/extract/corpus/assemble.ts';
import type { ArticleFacts } from '../../src/extract/index.ts';
import type { FactsLine } from '../stream/facts-line.ts';
import { type SortedLines, type SortingFolder } from '../stream/sorted-lines.ts';

type Vote = ArticleFacts['votes'][number];

/** What must be known of all articles before the first is joined; it stands before the line of each. */
interface Header {
  file: string;
  /** SHA-256 of the text. */
  content: string;
  votes: Vote[];
}

/** What a look over all articles tells. */
export interface Survey {
  /** Every vote that differs from the others, without quotes; in order of the articles. */
  votes: Vote[];
  /** Articles left out, each with the reason. */
  skipped: { file: string; why: string }[];
}

/** The lines of facts of all articles on disk: by source, then by what they say, then by file, whatever came first. */
export class SortedArticles {
  /** How many were added. */
  count = 0;
  readonly #lines: SortedLines;
  /** Positions of articles left out, and the content of those that need a name of their own. */
  readonly #out = new Set<number>();
  readonly #renamed = new Map<number, string>();

  constructor(folder: SortingFolder) {
    this.#lines = folder.lines('articles');
  }

  /** @param text the line that was read, which `line` is made of */
  add({ article, facts: { source, votes } }: FactsLine, text: string): void {
    const content = createHash('sha256').update(source.text).digest('hex');
    const key = [source.id, content, source.file, article].map((part) =>
      part.replaceAll(/[\t\n\r]/gu, ' ').toWellFormed(),
    );
    const header: Header = {
      file: source.file,
      content,
      votes: votes.map((vote) => ({ ...vote, evidence: [] })),
    };
    this.count += 1;
    this.#lines.add(key.join(' '), `${JSON.stringify(header)}\t${text}`);
  }

  /** Finds twins and names used twice. To be called once, before the articles are read. */
  survey(): Survey {
    const skipped: Survey['skipped'] = [];
    const votes = new Map<string, Vote>();
    const texts = new Map<string, string>();
    let last = '';
    let at = -1;
    for (const { key, line } of this.#lines.rows()) {
      at += 1;
      const { file, content, votes: told } = JSON.parse(line.slice(0, line.indexOf('\t'))) as Header;
      const text = Buffer.from(content, 'hex').toString('latin1');
      const twin = texts.get(text);
      if (twin !== undefined) {
        skipped.push({ file, why: `the same text as ${twin}` });
        this.#out.add(at);
        continue;
      }
      texts.set(text, file);
      const id = key.slice(0, key.indexOf(' '));
      if (id === last) this.#renamed.set(at, content);
      last = id;
      for (const { iso, classification, date, early, key: name, ...rest } of told) {
        const kind = JSON.stringify([iso, classification, date, early, name]);
        if (!votes.has(kind)) votes.set(kind, { iso, classification, date, early, key: name, ...rest });
      }
    }
    return { votes: [...votes.values()], skipped };
  }

  /** The articles that are kept, in order. */
  *kept(): Generator<ArticleFacts> {
    let at = -1;
    for (const { line } of this.#lines.rows()) {
      at += 1;
      if (this.#out.has(at)) continue;
      // It was checked before it was sorted.
      const { facts } = JSON.parse(line.slice(line.indexOf('\t') + 1)) as FactsLine;
      const content = this.#renamed.get(at);
      yield content === undefined ? facts : renamed(facts, content);
    }
  }
}
