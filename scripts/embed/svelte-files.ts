import { readFile } from 'node:fs/promises';
import type { OnLoadResult, Plugin } from 'esbuild';
import { runtimeFile, RUNTIME } from './svelte-runtime.ts';

const STYLE = 'svelte-style';

/**
 * Lets esbuild read Svelte components and modules. Styles go to the style sheet, for a strict policy forbids them
 * inline; what Svelte does in development only is cut out. One plugin compiles each file once for all bundles.
 */
export function svelteFiles(): Plugin {
  const styles = new Map<string, string>();
  const made = new Map<string, Promise<OnLoadResult>>();
  const once = (path: string, make: (path: string) => Promise<OnLoadResult>) => {
    const known = made.get(path) ?? make(path);
    made.set(path, known);
    return known;
  };
  return {
    name: 'svelte',
    setup(build) {
      build.onResolve({ filter: /\?style$/ }, ({ path }) => ({ path, namespace: STYLE }));
      build.onLoad({ filter: /.*/, namespace: STYLE }, ({ path }) => ({
        contents: styles.get(path) ?? '',
        loader: 'css',
      }));
      build.onLoad({ filter: /\.svelte$/ }, ({ path }) => once(path, (file) => component(file, styles)));
      build.onLoad({ filter: /\.svelte\.ts$/ }, ({ path }) => once(path, moduleOf));
      build.onLoad({ filter: RUNTIME }, ({ path }) => once(path, runtimeFile));
    },
  };
}

async function component(path: string, styles: Map<string, string>): Promise<OnLoadResult> {
  const { compile } = await import('svelte/compiler');
  const { js, css } = compile(await readFile(path, 'utf8'), {
    filename: path,
    generate: 'client',
    css: 'external',
    dev: false,
    // Without this a component that has no rune brings what is kept for Svelte 4.
    runes: true,
    discloseVersion: false,
    cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}`,
  });
  refuseDeepState(js.code, path);
  if (css === null || css.code === '') return { contents: js.code, loader: 'ts' };
  const style = `${path}?style`;
  styles.set(style, css.code);
  return { contents: `import ${JSON.stringify(style)};\n${js.code}`, loader: 'ts' };
}

async function moduleOf(path: string): Promise<OnLoadResult> {
  const [{ compileModule }, { transform }] = await Promise.all([
    import('svelte/compiler'),
    import('esbuild'),
  ]);
  const plain = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' });
  const { code } = compileModule(plain.code, { filename: path, generate: 'client' }).js;
  refuseDeepState(code, path);
  return { contents: code, loader: 'js' };
}

/** Frames go without what follows changes inside objects and lists: `$state.raw` does for what is replaced. */
function refuseDeepState(code: string, path: string): void {
  if (/\$\.proxy\(\s*[[{]/.test(code)) throw new Error(`${path}: a frame has no deep state; use $state.raw`);
}
