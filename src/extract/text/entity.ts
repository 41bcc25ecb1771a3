import type { TokenWords } from './token-words.ts';

const ENTITY = /&(#?[a-z0-9]{2,7});/iuy;

/** The entity at an offset: its length in the text and its folded mark, or null. */
export function entityAt(
  text: string,
  at: number,
  { marks }: TokenWords,
): { length: number; mark: string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  const mark = marks.get(match?.[1]?.toLowerCase() ?? '');
  return match && mark !== undefined ? { length: match[0].length, mark } : null;
}
