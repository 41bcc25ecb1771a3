import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { FontPart, Parts } from '../../src/shells/briefing/one-file/parts.ts';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** The stylesheets of the typefaces; each names its files with the characters they have. */
const FACES = [
  '@fontsource-variable/literata/opsz.css',
  '@fontsource-variable/literata/opsz-italic.css',
  '@fontsource-variable/source-sans-3/index.css',
];

/** Builds what every one-file briefing consists of: the player as one classic script, its style, its fonts. */
export async function buildParts(): Promise<Parts> {
  const built = await build({
    configFile: false,
    root: resolve(root, 'src'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [svelte()],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: {
        input: resolve(root, 'src/shells/briefing/one-file/main.ts'),
        output: { format: 'iife', inlineDynamicImports: true },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === 'chunk');
  const css = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || css?.type !== 'asset')
    throw new Error('the player of one-file briefings was not built');
  return {
    script: script.code,
    css: typeof css.source === 'string' ? css.source : new TextDecoder().decode(css.source),
    fonts: (await Promise.all(FACES.map(fontsOf))).flat(),
  };
}

/** The fonts that a stylesheet of `@font-face` rules names. */
async function fontsOf(stylesheet: string): Promise<FontPart[]> {
  const path = require.resolve(stylesheet);
  const css = await readFile(path, 'utf8');
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return Promise.all(
    rules.map(async (rule): Promise<FontPart> => {
      const of = (name: string) =>
        new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+);`).exec(rule)?.[1]?.trim() ?? '';
      const file = /url\(([^)]+\.woff2)\)/.exec(rule)?.[1]?.replace(/^['"]|['"]$/g, '') ?? '';
      return {
        family: of('font-family').replace(/^['"]|['"]$/g, ''),
        style: of('font-style'),
        weight: of('font-weight'),
        range: of('unicode-range'),
        woff2: (await readFile(join(dirname(path), file))).toString('base64'),
      };
    }),
  );
}
