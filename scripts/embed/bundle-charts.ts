import { join, relative, resolve } from 'node:path';
import type { BuildOptions, OnLoadResult, Plugin } from 'esbuild';
import { HOME_LANGUAGE, LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { catalogueFor, roomsUsed } from './catalogue.ts';
import { speaking } from './language.ts';
import { svelteFiles } from './svelte-files.ts';

/** A file of the built site: its path below the site's root, and what it holds. */
export interface SiteFile {
  path: string;
  content: string;
}

const CHECKED = 'checked-already';
const OPTIONS = {
  write: false,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['svelte', 'browser', 'production'],
  mainFields: ['svelte', 'browser', 'module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * Bundles the scripts of embeds: a style sheet per chart, a classic script per chart and language (`embed/map.js`,
 * `embed/ru/map.js`), the script that boots them, and the custom element. Classic, because a sandboxed frame may not load
 * modules; whole, because a classic script imports nothing.
 */
export async function bundleCharts(root: string, charts: readonly string[]): Promise<SiteFile[]> {
  const embed = join(root, 'src/shells/embed');
  const shared = [svelteFiles(), instead(embed)];
  const languages = [HOME_LANGUAGE, ...Object.keys(LANGUAGES).filter(isOther)];
  const chartFiles = async (chart: string): Promise<SiteFile[]> => {
    const entry = { in: join(embed, 'entries', `${chart}.ts`), out: chart };
    const rooms = await roomsUsed(await inputsOf(root, entry, shared), root);
    const spoken = await Promise.all(
      languages.map((language) =>
        bundle(root, within(language, entry), [speaking(language, root), catalogueFor(rooms), ...shared]),
      ),
    );
    // A language changes words, not looks.
    return spoken.flatMap((files, at) => files.filter(({ path }) => at === 0 || path.endsWith('.js')));
  };
  const problem = { in: join(embed, 'problem.ts'), out: 'problem' };
  const files = await Promise.all([
    ...charts.map(chartFiles),
    ...languages
      .filter((language) => language !== HOME_LANGUAGE)
      .map((language) => bundle(root, within(language, problem), [speaking(language, root)])),
    bundle(root, { in: join(embed, 'boot.ts'), out: 'boot' }, []),
    bundle(root, { in: join(embed, 'element/define.ts'), out: 'embed' }, []),
  ]);
  return files.flat();
}

/**
 * Stands in for the checker of shapes: the build reads every file through it before it writes an embed's data, and an
 * embed takes data from nowhere else. Schemas come to nothing, so bundlers leave them out.
 */
async function checkedAlready(): Promise<OnLoadResult> {
  const names = Object.keys(await import('valibot')).filter(
    (name) => !['safeParse', 'parse', 'default'].includes(name),
  );
  const contents = [
    'const nothing = () => undefined;',
    'export const safeParse = (schema, output) => ({ success: true, output, issues: [] });',
    'export const parse = (schema, input) => input;',
    `export { ${names.map((name) => `nothing as ${name}`).join(', ')} };`,
  ];
  return { contents: contents.join('\n'), loader: 'js' };
}

/** Files of the dashboard that an embed has smaller ones for. */
function instead(embed: string): Plugin {
  return {
    name: 'instead',
    setup(build) {
      build.onResolve({ filter: /[\\/]zoom-parts\.ts$/ }, () => ({
        path: join(embed, 'still', 'zoom-parts.ts'),
      }));
      build.onResolve({ filter: /^valibot$/ }, () => ({ path: 'valibot', namespace: CHECKED }));
      build.onLoad({ filter: /.*/, namespace: CHECKED }, checkedAlready);
      build.onResolve({ filter: /[\\/]reference-loading\.ts$/ }, ({ importer }) =>
        importer.includes('map-room') ? { path: join(embed, 'still', 'reference-loading.ts') } : null,
      );
      build.onResolve({ filter: /[\\/]PlateMenu\.svelte$/ }, () => ({
        path: join(embed, 'still', 'NoMenu.svelte'),
      }));
    },
  };
}

interface Entry {
  in: string;
  out: string;
}

function isOther(language: string): language is Language {
  return language !== HOME_LANGUAGE;
}

/** Other languages than the application's own have a folder for their scripts. */
function within(language: Language, { in: from, out }: Entry): Entry {
  return { in: from, out: language === HOME_LANGUAGE ? out : `${language}/${out}` };
}

/** One script and its style sheet. */
async function bundle(root: string, entry: Entry, plugins: Plugin[]): Promise<SiteFile[]> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...OPTIONS,
    plugins,
    entryPoints: [entry],
    outdir: join(root, 'dist'),
  });
  return Promise.all(
    outputFiles.map(async (file) => {
      const name = relative(join(root, 'dist'), file.path);
      const path = name === 'embed.js' ? name : `embed/${name}`;
      return {
        path,
        content: name.endsWith('.css') ? await small(file.text, 'css') : await classic(file.text),
      };
    }),
  );
}

/** A bundled module as a classic script without what it never uses: Rollup sees more of that than esbuild does. */
async function classic(code: string): Promise<string> {
  const { rollup } = await import('rollup');
  const bundled = await rollup({
    input: 'bundle',
    plugins: [{ name: 'bundle', resolveId: (id) => id, load: () => code }],
    onLog: () => undefined,
  });
  const { output } = await bundled.generate({ format: 'iife', inlineDynamicImports: true });
  return small(output[0].code, 'js');
}

async function small(code: string, loader: 'js' | 'css'): Promise<string> {
  const { transform } = await import('esbuild');
  return (
    await transform(code, { loader, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' })
  ).code;
}

/** The source files that an entry leads to and uses. */
async function inputsOf(root: string, entry: Entry, plugins: Plugin[]): Promise<string[]> {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    ...OPTIONS,
    plugins,
    entryPoints: [entry],
    outdir: join(root, 'dist'),
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? resolve(path) : []));
}
