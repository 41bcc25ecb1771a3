import { readers } from '../../src/i18n/en/readers.ts';
import type { ProblemReason } from '../../src/readers/article.ts';

/** What is wrong with a file, and what to do, in one line. */
export function problemWords(reason: ProblemReason): string {
  return `${readers.what(reason)}. ${readers.todo(reason)}`;
}
