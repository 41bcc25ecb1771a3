/** Colours that data name: `var(--mission-3)`. */
const NAMED_BY_DATA = /^mission-/;
const DECLARED = /--([\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * A style sheet without the tokens that nothing reads: neither it, nor the other style sheets and scripts beside it.
 * Names that a script puts together are not seen, so tokens are named whole.
 */
export function usedTokens(css: string, beside: readonly string[]): string {
  const used = new Set<string>();
  for (const text of [css.replace(DECLARED, (_, __, at: number) => valueAt(css, at)), ...beside])
    for (const [, name] of text.matchAll(/--([\w-]+)/g)) if (name !== undefined) used.add(name);
  return css
    .replace(DECLARED, (declared, name: string) =>
      NAMED_BY_DATA.test(name) || used.has(name) ? declared : '',
    )
    .replaceAll(';}', '}');
}

/** What a declaration gives its token, for a token may be read by another. */
function valueAt(css: string, at: number): string {
  const end = css.slice(at).search(/[;}]/);
  return css.slice(css.indexOf(':', at) + 1, at + end);
}
