import { join } from 'node:path';
import { build } from 'vite';
import { shortNames } from '../readers/short-names.ts';

/** One script of an entry and all it imports, minified as the page's own code is, with the short names of its workers. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [shortNames('/src/extract/', join(import.meta.dirname, '../../data'))],
    build: {
      write: false,
      target: 'es2022',
      minify: 'esbuild',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'script' },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  const code = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const [script] = code;
  if (script === undefined || code.length > 1) throw new Error(`${entry} does not make one script`);
  return script;
}
