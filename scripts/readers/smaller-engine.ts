import { minify } from 'terser';
import type { Rollup } from 'vite';

/** A script that is small already, made smaller still, with the map between the two: slow, and worth it for the engine. */
export async function smaller(code: string): Promise<{ code: string; map: string }> {
  const made = await minify(code, {
    ecma: 2020,
    module: true,
    compress: {
      passes: 3,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      hoist_funs: true,
    },
    sourceMap: true,
  });
  if (made.code === undefined || typeof made.map !== 'string') throw new Error('a script came to nothing');
  return { code: made.code, map: made.map };
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
