import { describe, expect, it } from 'vitest';
import { TOKEN_WORDS } from '../text/token-words.test-data.ts';
import { tokenize } from '../text/tokenize.ts';
import { PhraseTrie } from './trie.ts';

const trie = new PhraseTrie(TOKEN_WORDS);
const add = (name: string) => trie.addAll([name], { tag: 'ORG', id: name }, 'capital', true);
for (const name of ['Union', 'Union of Lakes', 'Inter-Parliamentary Union', 'UL']) add(name);

function longest(text: string): string | null {
  const tokens = tokenize(text, 0, text.length, TOKEN_WORDS);
  const match = trie.match(tokens, 0);
  const last = match ? tokens[match.length - 1] : undefined;
  return last ? text.slice(0, last.end) : null;
}

describe('a phrase trie', () => {
  it('takes the longest phrase', () => {
    expect(longest('Union of Lakes and Rivers')).toBe('Union of Lakes');
    expect(longest('Union of Rivers')).toBe('Union');
  });
  it('skips articles inside a phrase and reads hyphens or none', () => {
    expect(longest('Union of the Lakes')).toBe('Union of the Lakes');
    expect(longest('Interparliamentary Union')).toBe('Interparliamentary Union');
  });
  it('wants a capital for names and all capitals for short acronyms', () => {
    expect(longest('union of lakes')).toBeNull();
    expect(longest('UL')).toBe('UL');
    expect(longest('Ul')).toBeNull();
  });
});
