import { HOME_LANGUAGE, type Language } from '../../i18n/languages.ts';
import { isChart, type Chart } from './chart-kinds.ts';

/** What a reader of the embed may change. */
export const CONTROLS = ['table', 'filter', 'map'] as const;
export type Control = (typeof CONTROLS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark', 'host'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an embed's address says beside the view: how it looks and what may be done with it. */
export interface EmbedOptions {
  chart: Chart;
  /** Takes the place of the chart's own title; null: its own. */
  title: string | null;
  /** `auto`: the page's around, else the reader's. */
  language: Language | 'auto';
  /** `host`: the colours in `paper` and `ink`, which the page around hands over. */
  theme: EmbedTheme;
  /** Colours of the page around, `rrggbb`. */
  paper: string | null;
  ink: string | null;
  /** Height the chart is kept to, px; null: as high as it is. */
  height: number | null;
  /** First 12 hex digits of the dataset that is shown whatever comes later; null: the newest. */
  frozen: string | null;
  controls: readonly Control[];
  /** Embeds of one page with the same group follow one another. */
  group: string | null;
}

export const DEFAULT_CONTROLS: readonly Control[] = ['table'];
export const LONGEST_TITLE = 160;
export const FROZEN_DIGITS = 12;
const MOST = 20_000;

/** Writes options into the query string of a view (without '?'). */
export function encodeEmbed(options: EmbedOptions, view: string): string {
  const params = new URLSearchParams();
  params.set('chart', options.chart);
  if (options.title !== null) params.set('title', options.title);
  if (options.language !== HOME_LANGUAGE) params.set('lang', options.language);
  if (options.theme !== 'auto') params.set('theme', options.theme);
  if (options.paper !== null) params.set('paper', options.paper);
  if (options.ink !== null) params.set('ink', options.ink);
  if (options.height !== null) params.set('height', String(options.height));
  if (options.frozen !== null) params.set('frozen', options.frozen);
  if (options.controls.join() !== DEFAULT_CONTROLS.join())
    params.set('controls', options.controls.join(',') || 'none');
  if (options.group !== null) params.set('group', options.group);
  const own = params.toString().replaceAll('%2C', ',');
  return view === '' ? own : `${own}&${view}`;
}

/**
 * The data script a chart reads, by what the address asks for. A map of one country that shows where voting was observed
 * needs the observations alone; other layers and the world need what the pair of map and timeline has.
 */
export function dataName(
  { chart, frozen, controls }: Pick<EmbedOptions, 'frozen' | 'controls'> & { chart: Chart },
  search: string,
): string {
  return `${frozen ?? 'live'}/${chart === 'map' && isWide(controls, search) ? 'pair' : chart}`;
}

/** The script that draws a chart: a map that shows, or may turn to, more than one country has one of its own. */
export function scriptName(
  { chart, controls }: Pick<EmbedOptions, 'controls'> & { chart: Chart },
  search: string,
): string {
  return chart === 'map' && isWide(controls, search) ? 'map-wide' : chart;
}

function isWide(controls: readonly Control[], search: string): boolean {
  const params = new URLSearchParams(search.slice(0, MOST));
  return params.has('layer') || params.get('map') === 'world' || controls.includes('map');
}

/** What an address asks for beside its language; `chart` is null where it names none that there is. */
export type Asked = Omit<EmbedOptions, 'chart' | 'language'> & { chart: Chart | null };

/** What an address from anywhere asks for, without its language: that chose the script that reads this. Never throws. */
export function decodeEmbed(search: string): Asked {
  const params = new URLSearchParams(search.slice(0, MOST));
  const chart = params.get('chart');
  const title = (params.get('title') ?? '').trim().slice(0, LONGEST_TITLE);
  const controls = params.get('controls');
  const height = params.get('height') ?? '';
  return {
    chart: isChart(chart) ? chart : null,
    title: title === '' ? null : title,
    theme: EMBED_THEMES.find((one) => one === params.get('theme')) ?? 'auto',
    paper: matched(params.get('paper'), /^[\da-f]{6}$/),
    ink: matched(params.get('ink'), /^[\da-f]{6}$/),
    height: /^\d{2,4}$/.test(height) ? Math.min(2000, Math.max(120, Number(height))) : null,
    frozen: matched(params.get('frozen'), /^[\da-f]{12}$/),
    controls:
      controls === null
        ? DEFAULT_CONTROLS
        : CONTROLS.filter((one) => controls.split(',').some((asked) => asked === one)),
    group: matched(params.get('group'), /^[\w-]{1,40}$/),
  };
}

function matched(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}
