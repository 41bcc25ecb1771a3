import type { ReadProblem } from '../../src/readers/article.ts';
import type { Ruleset } from '../stream/ruleset.ts';

/** What a reading thread is started with. */
export interface ReadingSettings {
  /** The product's folder. */
  root: string;
  ruleset: Ruleset;
  /** Where answers are kept from one build to the next; null keeps none. */
  cache: string | null;
  /** Whether sentences that yielded nothing are counted, which takes as long again as reading. */
  countSilent: boolean;
}

/** A file to read. `skip` are the articles in it, by position, that could not be read before, and why. */
export interface ReadingTask {
  file: string;
  skip: readonly { at: number; why: string }[];
}

/** What one article of a file gave: a line of facts as the filter writes it, or why there is none. */
export interface ArticleAnswer {
  /** The article's name: the file, or the file and the entry in it. */
  name: string;
  line: string | null;
  why: string;
  /** Facts by kind, and sentences with numbers, names or meeting verbs that yielded nothing; null where not counted. */
  facts: Readonly<Record<string, number>>;
  silent: number | null;
  /** How many articles the text seems to hold; each would be told from its own day. */
  holds: number;
}

/** What one file gave. */
export interface FileAnswer {
  articles: readonly ArticleAnswer[];
  problems: readonly ReadProblem[];
}

/** What a thread says: that it is ready, that it begins an article (its position in the file), or the answer. */
export type ReadingMessage =
  | { kind: 'ready' }
  | { kind: 'begins'; at: number; name: string }
  | { kind: 'answer'; answer: FileAnswer; cached: boolean };
