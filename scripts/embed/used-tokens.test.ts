import { describe, expect, it } from 'vitest';
import { usedTokens } from './used-tokens.ts';

describe('the tokens of a frame', () => {
  it('are those that a style sheet or a script reads', () => {
    const css = ':root{--ink: #111;--slide: 9px;--radius: 2px}a{color:var(--ink)}';
    expect(usedTokens(css, ['b{border-radius:var(--radius)}'])).toBe(
      ':root{--ink: #111;--radius: 2px}a{color:var(--ink)}',
    );
    expect(usedTokens(css, ['style.getPropertyValue("--slide")'])).toContain('--slide: 9px');
  });

  it('keep what another token is made of, and what data may name', () => {
    const css = ':root{--a: 1px;--b: calc(var(--a) * 2);--mission-4: red}p{margin:var(--b)}';
    expect(usedTokens(css, [])).toBe(css);
  });

  it('are read inside media queries too, and leave no empty declaration behind', () => {
    const css = '@media(width<9px){:root{--gone: 1px}}:root{--gone: 2px;--ink: 1}p{x:var(--ink)}';
    expect(usedTokens(css, [])).toBe('@media(width<9px){:root{}}:root{--ink: 1}p{x:var(--ink)}');
  });
});
