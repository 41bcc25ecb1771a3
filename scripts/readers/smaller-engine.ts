import { minify } from 'terser';
import { parseAst, type Rollup } from 'vite';

/** A script that is small already, made smaller still, with the map between the two: slow, and worth it for the engine. */
export async function smaller(code: string): Promise<{ code: string; map: string }> {
  const made = await minify(withShortWords(code), {
    ecma: 2020,
    module: true,
    compress: {
      passes: 3,
      pure_getters: true,
      // No comparison meets what is no number.
      unsafe: true,
      // Of arithmetic it changes only how a text is made a number.
      unsafe_math: true,
      unsafe_comps: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      hoist_funs: true,
      // What stands as it was written repeats itself more.
      lhs_constants: false,
      sequences: false,
    },
    sourceMap: true,
  });
  if (made.code === undefined || typeof made.map !== 'string') throw new Error('a script came to nothing');
  return { code: made.code, map: made.map };
}

/**
 * The same with every `const` a `let`, which goes together with those beside it, and with comparisons of two letters
 * less where nothing is compared with what is missing. That nothing constant is assigned to, and that both sides are
 * of one type, was the compiler's to check. As long as before: what maps the code to its sources holds.
 */
function withShortWords(code: string): string {
  let changed = '';
  let done = 0;
  for (const { at, word } of longWords(parseAst(code), code).sort((a, b) => a.at - b.at)) {
    changed += code.slice(done, at) + word;
    done = at + word.length;
  }
  return changed + code.slice(done);
}

/** Where a parsed script has longer words than it needs, and the shorter ones at the same length. */
function longWords(node: unknown, code: string): { at: number; word: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap((child) => longWords(child, code));
  if ('kind' in node && node.kind === 'const' && 'start' in node && typeof node.start === 'number')
    return [{ at: node.start, word: 'let  ' }, ...inside];
  const { operator, left, right } = node as Record<string, unknown>;
  if ((operator !== '===' && operator !== '!==') || isMissing(left) || isMissing(right)) return inside;
  return [{ at: code.indexOf(operator, endOf(left)), word: operator.slice(0, 2) + ' ' }, ...inside];
}

/** `null` or `void 0`. */
function isMissing(node: unknown): boolean {
  const { value, operator, type } = node as Record<string, unknown>;
  return operator === 'void' || (type === 'Literal' && value === null);
}

function endOf(node: unknown): number {
  if (typeof node === 'object' && node !== null && 'end' in node && typeof node.end === 'number')
    return node.end;
  throw new Error('a part of a script without its place');
}

/** Makes the parts of a worker that hold something of `folder` smaller, after the build has made them small. */
export function smallerParts(folder: string): Rollup.OutputPlugin {
  return {
    name: 'smaller-parts',
    renderChunk: {
      order: 'post',
      handler: (code, chunk) =>
        Object.keys(chunk.modules).some((file) => file.includes(folder)) ? smaller(code) : null,
    },
  };
}
