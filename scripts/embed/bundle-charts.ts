import { join, relative, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { HOME_LANGUAGE, LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { catalogueFor, textsUsed } from './catalogue.ts';
import { speaking } from './language.ts';
import { standIns } from './stand-ins.ts';
import { svelteFiles } from './svelte-files.ts';
import { usedTokens } from './used-tokens.ts';

/** A file of the built site: its path below the site's root, and what it holds. */
export interface SiteFile {
  path: string;
  content: string;
}

/** Scripts whose budget is tight: what makes them smaller still takes seconds for each. */
const TIGHT = /(?:^|\/)(?:boot|map|timeline|accreditation|threshold|machine)\.js$/;
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
 * modules; whole, because a classic script imports nothing. `areNear`: each country of the datasets can be
 * drawn without what only the whole earth needs.
 */
export async function bundleCharts(
  root: string,
  charts: readonly string[],
  areNear: boolean,
): Promise<SiteFile[]> {
  const embed = join(root, 'src/shells/embed');
  const svelte = svelteFiles();
  const languages = [HOME_LANGUAGE, ...Object.keys(LANGUAGES).filter(isOther)];
  const chartFiles = async (chart: string, script: string, isNear: boolean): Promise<SiteFile[]> => {
    const entry = { in: join(embed, 'entries', `${chart}.ts`), out: script };
    const shared = (files: readonly string[]) => [svelte, standIns(embed, chart, isNear && areNear, files)];
    const used = await inputsOf(root, entry, shared([]));
    const texts = await textsUsed(used, root);
    const spoken = await Promise.all(
      languages.map((language) =>
        bundle(root, within(language, entry), [
          speaking(language, root),
          catalogueFor(texts),
          ...shared(used),
        ]),
      ),
    );
    // A language changes words, not looks.
    return spoken.flatMap((files, at) => files.filter(({ path }) => at === 0 || path.endsWith('.js')));
  };
  const problem = { in: join(embed, 'problem.ts'), out: 'problem' };
  const files = await Promise.all([
    ...charts.flatMap((chart) =>
      scriptsOf(chart).map(({ script, isNear }) => chartFiles(chart, script, isNear)),
    ),
    ...languages
      .filter((language) => language !== HOME_LANGUAGE)
      .map((language) => bundle(root, within(language, problem), [speaking(language, root)])),
    bundle(root, { in: join(embed, 'boot.ts'), out: 'boot' }, []),
    bundle(root, { in: join(embed, 'element/define.ts'), out: 'embed' }, []),
  ]);
  const all = files.flat();
  return all.map((file) =>
    file.path.endsWith('/boot.css')
      ? {
          ...file,
          content: usedTokens(
            file.content,
            all.flatMap((other) => (other === file ? [] : other.content)),
          ),
        }
      : file,
  );
}

/** The scripts of a chart: a map has one more, for the world and all else that a map can show. */
function scriptsOf(chart: string): { script: string; isNear: boolean }[] {
  return chart === 'map'
    ? [
        { script: 'map', isNear: true },
        { script: 'map-wide', isNear: false },
      ]
    : [{ script: chart, isNear: false }];
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
        content: name.endsWith('.css')
          ? await small(file.text, 'css')
          : await (TIGHT.test(name) ? smallest : small)(await classic(file.text), 'js'),
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
  return output[0].code;
}

async function small(code: string, loader: 'js' | 'css'): Promise<string> {
  const { transform } = await import('esbuild');
  return (
    await transform(code, { loader, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' })
  ).code;
}

/** The same, for scripts: slower, and takes out more. */
async function smallest(code: string): Promise<string> {
  const { minify } = await import('terser');
  const made = await minify(code, { ecma: 2020, toplevel: true, compress: { passes: 3, sequences: false } });
  if (made.code === undefined) throw new Error('a script of an embed came to nothing');
  return made.code;
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
