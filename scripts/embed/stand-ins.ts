import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnLoadResult, Plugin, PluginBuild } from 'esbuild';
import type { FactKind } from '../../src/model/fact-kinds.ts';
import { FACTS_OF, isChart } from '../../src/shells/embed/chart-kinds.ts';

const CHECKED = 'checked-already';

/** Charts that know what is set in the seat lab. */
const OF_THE_LAB: readonly string[] = ['machine', 'threshold', 'accreditation'];

/** Charts that draw countries. */
const WITH_OUTLINES: readonly string[] = ['map', 'pair'];

/** The clauses of a headline and the facts they tell of: where a chart's data have none, there is nothing to say. */
const CLAUSES: readonly (readonly [RegExp, FactKind])[] = [
  [/[\\/]count-clauses\.ts$/, 'count'],
  [/[\\/]place-clauses\.ts$/, 'observation'],
  [/[\\/]meeting-clauses\.ts$/, 'meeting'],
];

/**
 * Puts smaller files in the place of files of the dashboard, for one chart. `isNear`: a map that shows one country among
 * its neighbours, and stays there. `files`: the source files that the chart uses.
 */
export function standIns(embed: string, chart: string, isNear: boolean, files: readonly string[]): Plugin {
  const still = (build: PluginBuild, filter: RegExp, file: string, importer = /./) =>
    build.onResolve({ filter }, (asked) =>
      importer.test(asked.importer) ? { path: join(embed, 'still', file) } : null,
    );
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /^valibot$/ }, () => ({ path: 'valibot', namespace: CHECKED }));
      build.onLoad({ filter: /.*/, namespace: CHECKED }, checkedAlready);
      still(build, /[\\/]zoom-parts\.ts$/, 'zoom-parts.ts');
      still(build, /[\\/]reference-loading\.ts$/, 'reference-loading.ts', /map-room/);
      still(build, /[\\/]PlateMenu\.svelte$/, 'Nothing.svelte');
      // Without published figures there is neither a coverage nor a calendar to show.
      still(build, /[\\/](MapCoverage|CalendarNames)\.svelte$/, 'Nothing.svelte');
      // The days that a fold leaves out stay left out, and lanes stay as the address has them.
      still(build, /[\\/](FoldButtons|LaneName)\.svelte$/, 'Nothing.svelte');
      still(build, /[\\/]letter-widths\.ts$/, 'letter-widths.ts');
      still(build, /[\\/]mission-palette\.ts$/, 'mission-palette.ts', /atlas\.svelte\.ts$/);
      const facts = factsOf(chart, isNear);
      for (const [file, kind] of CLAUSES) if (!facts.includes(kind)) still(build, file, 'clauses.ts');
      if (!WITH_OUTLINES.includes(chart))
        still(build, /[\\/]embed-files\.ts$/, 'embed-files.ts', /EmbedFrame/);
      if (!OF_THE_LAB.includes(chart)) still(build, /[\\/]lab-state\.ts$/, 'lab-state.ts');
      if (isNear) {
        still(build, /^d3-geo$/, 'country-earth.ts');
        still(build, /[\\/]layered-series\.ts$/, 'layered-series.ts');
        still(build, /[\\/](MapLayers|EventCards|Segmented)\.svelte$/, 'Nothing.svelte');
        still(build, /[\\/]elements[\\/]transitions\.js$/, 'transitions.ts');
      }
      build.onLoad({ filter: /[\\/]ui[\\/]icons\.ts$/ }, ({ path }) => iconsFor(path, files));
    },
  };
}

/** The facts that a script may be given: a map that may turn to other layers reads what the pair has. */
function factsOf(chart: string, isNear: boolean): readonly FactKind[] {
  if (!isChart(chart)) return [];
  return FACTS_OF[chart === 'map' && !isNear ? 'pair' : chart];
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

/** The icons that source files name. */
async function iconsFor(path: string, files: readonly string[]): Promise<OnLoadResult> {
  const code = await readFile(path, 'utf8');
  const sources = await Promise.all(
    files.filter((file) => file.endsWith('.svelte')).map((file) => readFile(file, 'utf8')),
  );
  const named = new Set(sources.join('\n').match(/[a-z]+(?:-[a-z]+)*/g));
  const contents = code.replaceAll(/^ {2}'?([a-z-]+)'?:\s*'[^']*',$/gm, (line, name: string) =>
    named.has(name) ? line : '',
  );
  return { contents, loader: 'ts' };
}
