import type { Id } from '../../model/evidence.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { t } from '../../i18n/index.ts';
import { headline, headlineText } from '../headline/headline-series.ts';
import { brushOf } from './brush.ts';
import { overviewDomain } from './overview-layout.ts';
import type { PublishedCalendar } from './published-calendar.ts';
import { approximateMeasure, type Measure } from './text-measure.ts';
import { findingOf, findingTitle } from './timeline-finding.ts';
import { timelineLayout } from './timeline-layout.ts';
import { timelineRows } from './timeline-rows.ts';
import { timelineSeries } from './timeline-series.ts';
import { brushedWindows, NARROW_MARGINS, WIDE_MARGINS, windowsOf, type Days } from './timeline-windows.ts';
import { windowInView } from './window-in-view.ts';

/** From this width on all windows stand side by side, px; below, one at a time. */
const WIDE = 1200;
/** The same where the matrix stands beside it. */
const WIDE_BESIDE = 820;
/** From this width on the names of the overview stand beside it, px. */
const NAMED = 760;
/** Below this width the marks are a list. */
const PHONE = 520;
const WINDOW_NEEDS = 230;
/** Windows to turn through where there is room for one. */
const MOST_PAGES = 8;
/** Height of a row of marks, px. */
export const PITCH = 15;
const TOUCH_PITCH = 28;

/** What a timeline shows at a width, from the atlas; the view sets `width` and `touch`. A frame needs no more. */
export class TimelineState {
  protected readonly atlas: Atlas;
  protected readonly calendar: () => PublishedCalendar;
  /** px; 0 until it is known. */
  width = $state(0);
  measure: Measure = $state.raw(approximateMeasure);
  /** Whether fingers point. */
  touch = $state(false);
  /** The window turned to by hand where one is shown; null: the one that follows from what is open. */
  #page: number | null = $state(null);

  constructor(atlas: Atlas, calendar: () => PublishedCalendar) {
    this.atlas = atlas;
    this.calendar = calendar;
  }

  readonly phone = $derived(this.width < PHONE);
  readonly named = $derived(this.width >= NAMED);
  readonly wide = $derived.by(() => this.width >= (this.atlas.view.matrix ? WIDE_BESIDE : WIDE));
  readonly #lanes = $derived.by(() => this.atlas.view.lanes);
  readonly #order = $derived.by(() => this.atlas.view.laneOrder);
  readonly #unfolded = $derived.by(() => this.atlas.view.unfolded);
  readonly #folded = $derived.by(() => this.atlas.view.folded);
  /** Ids of the lanes that are collapsed. */
  readonly folded: ReadonlySet<string> = $derived(new Set(this.#folded));
  readonly series = $derived.by(() =>
    timelineSeries(this.atlas.index, this.atlas.colours, { kind: this.#lanes, order: this.#order }),
  );
  readonly rows = $derived.by(() => timelineRows(this.series, this.atlas.index));
  readonly title = $derived.by(() => findingTitle(findingOf(this.atlas.matching, this.atlas.index)));
  /** Alternative text: what the chart is, and the page's headline. */
  readonly label = $derived.by(() => {
    const { index, matching, filter } = this.atlas;
    return `${t.timeline.chart}. ${headlineText(headline(index, matching, filter))}`;
  });
  /** All facts of the timeline, and those that pass the filter. */
  readonly facts: ReadonlySet<Id> = $derived(new Set(this.series.marks.map((mark) => mark.fact)));
  readonly matching: ReadonlySet<Id> = $derived.by(
    () => new Set([...this.facts].filter((id) => this.atlas.matching.has(id))),
  );

  readonly #all = $derived.by(() => {
    const { marks, votes } = this.series;
    if (this.#unfolded) return windowsOf(marks, votes, 1, this.named ? WIDE_MARGINS : NARROW_MARGINS);
    const most = this.wide ? Math.floor((this.width - 160) / WINDOW_NEEDS) : MOST_PAGES;
    return windowsOf(marks, votes, most, this.named ? WIDE_MARGINS : NARROW_MARGINS);
  });
  /** Whether days on which nothing is dated are, or could be, left out. */
  readonly leavesOut = $derived.by(() => this.#unfolded || this.#all.length > 1);
  protected readonly domain = $derived.by(() => overviewDomain(this.series, this.#all));
  readonly brush: Days | null = $derived.by(() =>
    this.domain ? brushOf(this.atlas.filter, this.domain) : null,
  );
  /** The windows that can be shown. */
  readonly windows = $derived.by(() => (this.brush ? brushedWindows(this.#all, this.brush) : this.#all));
  readonly #following = $derived.by(() =>
    windowInView(this.windows, this.series.marks, this.atlas.selected, this.matching),
  );
  readonly page = $derived.by(() => Math.min(this.#page ?? this.#following, this.windows.length - 1));
  /** The windows that are shown. */
  readonly inView = $derived.by(() =>
    this.wide || this.phone ? this.windows : this.windows.filter((_, i) => i === this.page),
  );
  readonly layout = $derived.by(() =>
    timelineLayout(this.series, {
      width: this.width,
      windows: this.inView,
      calendar: this.calendar(),
      measure: this.measure,
      pitch: this.touch ? TOUCH_PITCH : PITCH,
      onlyUsed: !this.wide,
      folded: this.folded,
    }),
  );

  /** Turns to an earlier (-1) or later (1) window. */
  turn(by: number): void {
    this.#page = Math.min(this.windows.length - 1, Math.max(0, this.page + by));
  }

  /** Goes back to the window that follows from what is open. */
  follow(): void {
    this.#page = null;
  }
}
