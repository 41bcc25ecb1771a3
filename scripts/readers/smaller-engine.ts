import { minify } from 'terser';
import { parseAst, type Rollup } from 'vite';

/** A script that is small already, made smaller still, with the map between the two: slow, and worth it for the engine. */
export async function smaller(code: string): Promise<{ code: string; map: string }> {
  const made = await minify(withLet(code), {
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
    },
    sourceMap: true,
  });
  if (made.code === undefined || typeof made.map !== 'string') throw new Error('a script came to nothing');
  return { code: made.code, map: made.map };
}

/**
 * The same with every `const` a `let`, which goes together with those beside it. That nothing constant is assigned to
 * was the compiler's to check. As long as before: what maps the code to its sources holds.
 */
function withLet(code: string): string {
  let changed = '';
  let done = 0;
  for (const at of constants(parseAst(code)).sort((a, b) => a - b)) {
    changed += `${code.slice(done, at)}let  `;
    done = at + 'const'.length;
  }
  return changed + code.slice(done);
}

/** Where the declarations of constants begin in a parsed script. */
function constants(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(constants);
  return 'kind' in node && node.kind === 'const' && 'start' in node && typeof node.start === 'number'
    ? [node.start, ...inside]
    : inside;
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
