import type { Edtf } from '../model/edtf.ts';

/** An article as a file gives it; null where the file does not say. */
export interface RawArticle {
  /** The file's name; inside an archive with the path there. */
  file: string;
  text: string;
  title: string | null;
  url: string | null;
  published: Edtf | null;
  publisher: string | null;
}

/** Why a file, or a part of it, is no article. */
export type ProblemReason =
  | { code: 'unsupported'; ending: string }
  | { code: 'empty' }
  | { code: 'binary' }
  | { code: 'not-utf8'; at: number }
  | { code: 'too-large'; bytes: number; most: number }
  | { code: 'too-many-tags'; most: number }
  | { code: 'no-text' }
  | { code: 'scanned' }
  | { code: 'password' }
  | { code: 'broken'; why: string }
  | { code: 'shape'; where: string; what: string }
  | { code: 'too-many-entries'; entries: number; most: number }
  | { code: 'bomb'; ratio: number; most: number }
  | { code: 'unpacked-too-large'; bytes: number; most: number }
  | { code: 'unsafe-name' }
  | { code: 'nested-archive' }
  | { code: 'too-many-articles'; most: number }
  | { code: 'too-slow'; seconds: number }
  | { code: 'other-language'; language: string }
  | { code: 'only-furniture' };
export type ProblemCode = ProblemReason['code'];

/** What is wrong, and with which file or entry. The words for it are in the catalogue. */
export interface ReadProblem {
  file: string;
  reason: ProblemReason;
}

/** What a file held. A part that cannot be read costs only that part. */
export interface FileRead {
  articles: RawArticle[];
  problems: ReadProblem[];
}

/** An article of which only the text is known. */
export function bareArticle(file: string, text: string): RawArticle {
  return { file, text, title: null, url: null, published: null, publisher: null };
}

export function oneArticle(article: RawArticle): FileRead {
  return { articles: [article], problems: [] };
}

export function oneProblem(file: string, reason: ProblemReason): FileRead {
  return { articles: [], problems: [{ file, reason }] };
}

/** Many reads as one. */
export function joined(reads: readonly FileRead[]): FileRead {
  return {
    articles: reads.flatMap(({ articles }) => articles),
    problems: reads.flatMap(({ problems }) => problems),
  };
}
