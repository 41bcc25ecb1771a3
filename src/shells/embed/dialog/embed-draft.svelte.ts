import { fileName, saveFile } from '../../../export/save-file.ts';
import { standaloneSvg } from '../../../export/standalone-svg.ts';
import { tx } from '../../../i18n/export.ts';
import { HOME_LANGUAGE, type Language } from '../../../i18n/languages.ts';
import type { Atlas } from '../../../store/atlas.svelte.ts';
import type { ActedPlate } from '../../../ui/plate-actions.ts';
import {
  DEFAULT_CONTROLS,
  FROZEN_DIGITS,
  type Control,
  type EmbedOptions,
  type EmbedTheme,
} from '../embed-options.ts';
import { elementCode, embedUrl, frameCode, staticCode } from './embed-code.ts';
import { factRows } from './fact-rows.ts';
import { sharedView, type SharedView } from './shared-view.ts';

export type CodeKind = 'live' | 'frozen' | 'static';

/** The embed that is being put together in the dialog, and its code. */
export class EmbedDraft {
  readonly view: SharedView;
  /** First digits of the dataset shown now. */
  readonly dataset: string;
  readonly #atlas: Atlas;
  readonly #plate: ActedPlate;
  readonly #base: string;

  kind: CodeKind = $state('live');
  way: 'frame' | 'element' = $state('frame');
  title = $state('');
  language: Language | 'auto' = $state(HOME_LANGUAGE);
  theme: EmbedTheme = $state('auto');
  height: number | null = $state(null);
  controls: readonly Control[] = $state.raw(DEFAULT_CONTROLS);
  /** The static picture, drawn; null while it is being drawn. */
  picture: { svg: string; width: number; height: number } | null = $state.raw(null);
  #drawn = '';

  /** `base` is the address of the site, with a slash at its end. */
  constructor(plate: ActedPlate, atlas: Atlas, base: string) {
    this.view = sharedView(plate, atlas, base);
    this.dataset = atlas.index.dataset.id.slice(0, FROZEN_DIGITS);
    this.#atlas = atlas;
    this.#plate = plate;
    this.#base = base;
  }

  readonly options: EmbedOptions = $derived.by(() => ({
    chart: this.view.chart ?? 'map',
    title: this.title.trim() === '' ? null : this.title.trim(),
    language: this.kind === 'static' ? HOME_LANGUAGE : this.language,
    theme: this.theme === 'host' && this.way === 'frame' ? 'auto' : this.theme,
    paper: null,
    ink: null,
    height: this.height,
    frozen: this.kind === 'frozen' ? this.dataset : null,
    controls: this.controls,
    group: null,
  }));
  readonly heading: string = $derived.by(() => this.options.title ?? this.#plate.title);
  readonly file: string = $derived(fileName(this.heading, 'svg'));
  /** The address that the preview shows. */
  readonly url: string = $derived.by(() => embedUrl(this.options, this.view.query, this.#base));
  readonly code: string = $derived.by(() => {
    if (this.kind === 'static') return this.figure(this.file);
    return this.way === 'element'
      ? elementCode(this.options, this.view.query, this.#base)
      : frameCode(this.options, this.view.query, this.#base, tx.embed.frameTitle({ chart: this.heading }));
  });

  turn(kind: string): void {
    this.kind = kind === 'frozen' || kind === 'static' ? kind : 'live';
    // A picture has one theme for good; a frame may follow the device.
    if (this.kind === 'static' && this.theme !== 'dark') this.theme = 'light';
  }

  allow(control: Control, allowed: boolean): void {
    this.controls = allowed ? [...this.controls, control] : this.controls.filter((one) => one !== control);
  }

  /** The static figure, with its picture at an address. */
  figure(src: string): string {
    const { caption, facts, url } = this.view;
    return staticCode(
      {
        file: src,
        width: this.picture?.width ?? 800,
        height: this.picture?.height ?? 600,
        title: this.heading,
        sentence: caption.sentence,
        source: `${caption.source} ${caption.dataset}`,
        url,
        head: tx.staticTable.head,
        rows: factRows(facts, this.#atlas.index),
      },
      { table: tx.staticTable.summary, open: tx.staticTable.open },
    );
  }

  /** Draws the static picture, unless it is drawn already. */
  async draw(): Promise<void> {
    const theme = this.theme === 'dark' ? 'dark' : 'light';
    const wanted = `${theme} ${this.heading}`;
    if (this.#drawn === wanted) return;
    this.#drawn = wanted;
    this.picture = null;
    const caption = { ...this.view.caption, title: this.heading };
    const svg = await standaloneSvg(this.#plate.element, caption, { theme, background: true });
    if (this.#drawn !== wanted) return;
    const [, width = '800', height = '600'] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    this.picture = { svg, width: Number(width), height: Number(height) };
  }

  save(): void {
    if (this.picture) saveFile(this.file, this.picture.svg, 'image/svg+xml');
  }
}
