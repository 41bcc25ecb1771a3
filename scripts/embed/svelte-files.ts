import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';

const STYLE = 'svelte-style';
const RUNTIME = /[\\/]node_modules[\\/]svelte[\\/]src[\\/].*\.js$/;
/** Where an error is explained; its name says as much. */
const ERROR_PAGE = /Error\(`https:\/\/svelte\.dev\/e\/(\w+)`\)/g;
const DEV_FLAG = /^import \{ DEV \} from 'esm-env';$/m;

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
      build.onLoad({ filter: RUNTIME }, ({ path }) => once(path, runtime));
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
    cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}`,
  });
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
  return {
    contents: compileModule(plain.code, { filename: path, generate: 'client' }).js.code,
    loader: 'js',
  };
}

async function runtime(path: string): Promise<OnLoadResult> {
  // Defines a base class when it is loaded, and no component here is an element of its own.
  if (path.endsWith(['elements', 'custom-element.js'].join(sep)))
    return { contents: 'export function create_custom_element() {}', loader: 'js' };
  const code = await readFile(path, 'utf8');
  const quiet = code.replace(DEV_FLAG, 'const DEV = false;').replace(ERROR_PAGE, 'Error(`$1`)');
  return { contents: quiet, loader: 'js' };
}
