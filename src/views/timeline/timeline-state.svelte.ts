import type { Id } from '../../model/evidence.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { t } from '../../i18n/index.ts';
import { headline, headlineText } from '../headline/headline-series.ts';
import { brushOf } from './brush.ts';
import { legendOf } from './legend.ts';
import { overviewDomain, overviewLayout } from './overview-layout.ts';
import { relaxations, type Relaxation } from '../filter/relaxation.ts';
import type { PublishedCalendar } from './published-calendar.ts';
import { approximateMeasure, type Measure } from './text-measure.ts';
import { findingOf, findingTitle } from './timeline-finding.ts';
import { nameWidthOf, timelineLayout } from './timeline-layout.ts';
import { timelineRows } from './timeline-rows.ts';
import { timelineSeries } from './timeline-series.ts';
import {
  brushedWindows,
  NARROW_MARGINS,
  placeOf,
  WIDE_MARGINS,
  windowsOf,
  type Days,
} from './timeline-windows.ts';
import { windowInView } from './window-in-view.ts';
import { zoomDays } from './zoom-days.ts';

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
const PITCH = 15;
/** What a sheet of paper has between its margins, px. */
const PAPER = 680;
const TOUCH_PITCH = 28;
const UNDATED_ROOM = 118;
const EDGE = 4;
/** What the handle of the day of knowing takes where it is parked, px. */
const KNOWN_ROOM = 14;
const NOTHING: ReadonlySet<Id> = new Set();

/** A part of the filter, or all of it, that can be let go, and how many meetings and activities would then be left. */
export type WayOut = Omit<Relaxation, 'part'> & { part: Relaxation['part'] | 'all' };

/** What the timeline shows at a width, from the atlas; the view sets `width` and `touch`. */
export class TimelineState {
  readonly #atlas: Atlas;
  readonly #calendar: () => PublishedCalendar;
  /** px; 0 until it is known. */
  width = $state(0);
  measure: Measure = $state.raw(approximateMeasure);
  /** Whether fingers point. */
  touch = $state(false);
  /** The window turned to by hand where one is shown; null: the one that follows from what is open. */
  #page: number | null = $state(null);

  constructor(atlas: Atlas, calendar: () => PublishedCalendar) {
    this.#atlas = atlas;
    this.#calendar = calendar;
  }

  readonly phone = $derived(this.width < PHONE);
  readonly named = $derived(this.width >= NAMED);
  readonly wide = $derived.by(() => this.width >= (this.#atlas.view.matrix ? WIDE_BESIDE : WIDE));
  readonly #lanes = $derived.by(() => this.#atlas.view.lanes);
  readonly #order = $derived.by(() => this.#atlas.view.laneOrder);
  readonly #unfolded = $derived.by(() => this.#atlas.view.unfolded);
  readonly #folded = $derived.by(() => this.#atlas.view.folded);
  /** Ids of the lanes that are collapsed. */
  readonly folded: ReadonlySet<string> = $derived(new Set(this.#folded));
  readonly series = $derived.by(() =>
    timelineSeries(this.#atlas.index, this.#atlas.colours, { kind: this.#lanes, order: this.#order }),
  );
  readonly rows = $derived.by(() => timelineRows(this.series, this.#atlas.index));
  readonly legend = $derived.by(() => legendOf(this.#atlas.index));
  readonly title = $derived.by(() => findingTitle(findingOf(this.#atlas.matching, this.#atlas.index)));
  /** Alternative text: what the chart is, and the page's headline. */
  readonly label = $derived.by(() => {
    const { index, matching, filter } = this.#atlas;
    return `${t.timeline.chart}. ${headlineText(headline(index, matching, filter))}`;
  });
  /** All facts of the timeline, and those that pass the filter. */
  readonly facts: ReadonlySet<Id> = $derived(new Set(this.series.marks.map((mark) => mark.fact)));
  readonly matching: ReadonlySet<Id> = $derived.by(
    () => new Set([...this.facts].filter((id) => this.#atlas.matching.has(id))),
  );

  readonly #all = $derived.by(() => {
    const { marks, votes } = this.series;
    if (this.#unfolded) return windowsOf(marks, votes, 1, this.named ? WIDE_MARGINS : NARROW_MARGINS);
    const most = this.wide ? Math.floor((this.width - 160) / WINDOW_NEEDS) : MOST_PAGES;
    return windowsOf(marks, votes, most, this.named ? WIDE_MARGINS : NARROW_MARGINS);
  });
  /** Whether days on which nothing is dated are, or could be, left out. */
  readonly leavesOut = $derived.by(() => this.#unfolded || this.#all.length > 1);
  readonly #domain = $derived.by(() => overviewDomain(this.series, this.#all));
  readonly brush: Days | null = $derived.by(() =>
    this.#domain ? brushOf(this.#atlas.filter, this.#domain) : null,
  );
  /** The windows that can be shown. */
  readonly windows = $derived.by(() => (this.brush ? brushedWindows(this.#all, this.brush) : this.#all));
  readonly #following = $derived.by(() =>
    windowInView(this.windows, this.series.marks, this.#atlas.selected, this.matching),
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
      calendar: this.#calendar(),
      measure: this.measure,
      pitch: this.touch ? TOUCH_PITCH : PITCH,
      onlyUsed: !this.wide,
      folded: this.folded,
    }),
  );
  /** What goes on paper: only what passes, the windows below one another, every lane open. */
  readonly sheets = $derived.by(() => {
    const marks = this.series.marks.filter(({ fact }) => this.matching.has(fact));
    const told = new Set(marks.map((mark) => placeOf(mark, this.windows)?.window));
    return this.windows
      .filter((window) => told.has(window))
      .map((window) =>
        timelineLayout(
          { ...this.series, marks },
          {
            width: PAPER,
            windows: [window],
            calendar: this.#calendar(),
            measure: this.measure,
            pitch: PITCH,
            onlyUsed: true,
            folded: NOTHING,
          },
        ),
      );
  });
  /** Whether any fact, filtered out or not, has no single day. */
  readonly hasUndated = $derived.by(() =>
    this.series.marks.some(({ days }) => days === null || days.from !== days.to),
  );
  readonly #asOf = $derived.by(() => this.#atlas.filter.asOf);
  /** Facts that were published after the day of knowing, or on no known day. */
  readonly later: ReadonlySet<Id> = $derived.by(() => {
    const asOf = this.#asOf;
    if (asOf === null) return NOTHING;
    return new Set([...this.facts].filter((id) => (this.#published(id) ?? Infinity) > asOf));
  });
  /** The days to which the brush would zoom: those of the open fact, else of all that passes. */
  readonly zoom = $derived.by(() => {
    const { selected } = this.#atlas;
    const open = selected === null ? null : zoomDays(this.series.marks, new Set([selected]));
    return open ?? zoomDays(this.series.marks, this.matching);
  });
  /** Number of facts that pass the filter and have no single day. */
  readonly undated = $derived.by(() => {
    const undated = this.series.marks.filter(({ days }) => days === null || days.from !== days.to);
    return new Set(undated.map((mark) => mark.fact).filter((id) => this.matching.has(id))).size;
  });
  readonly overview = $derived.by(() => {
    if (!this.#domain) return null;
    const left = this.named ? nameWidthOf(this.series.lanes, this.width, this.measure) : EDGE;
    const right = this.width - (this.named && this.hasUndated ? UNDATED_ROOM : KNOWN_ROOM);
    const { phases } = this.#calendar();
    const { series, matching } = this;
    return overviewLayout(series, matching, this.#domain, left, Math.max(left + 1, right), phases);
  });
  /**
   * Set where no meeting passes and other facts do (else the page says so for all plates): what to let go to bring
   * most back, or null where the articles have nothing.
   */
  readonly empty: { relaxation: WayOut | null } | null = $derived.by(() => {
    if (this.facts.size === 0) return { relaxation: null };
    if (this.matching.size > 0 || this.#atlas.matching.size === 0) return null;
    const [best] = relaxations(this.#atlas.filter, (filter) => this.#matchingUnder(filter));
    return {
      relaxation:
        best !== undefined && best.left > 0
          ? best
          : { part: 'all', filter: NO_FILTER, left: this.facts.size },
    };
  });

  /** Turns to an earlier (-1) or later (1) window. */
  turn(by: number): void {
    this.#page = Math.min(this.windows.length - 1, Math.max(0, this.page + by));
  }

  /** Goes back to the window that follows from what is open. */
  follow(): void {
    this.#page = null;
  }

  #published(id: Id): number | null {
    return this.#atlas.index.facets.get(id)?.published ?? null;
  }

  #matchingUnder(filter: Filter): ReadonlySet<Id> {
    const passing = this.#atlas.matchingUnder(filter);
    return new Set([...this.facts].filter((id) => passing.has(id)));
  }
}
