import { untrack } from 'svelte';
import { formatDay } from '../../i18n/dates.ts';
import { td } from '../../i18n/dense.ts';
import { isoDay } from '../../model/edtf.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import type { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import type { Mask } from '../../store/columns/row-mask.ts';
import type { Steps } from '../map/steps.ts';
import { brushOf } from '../timeline/brush.ts';
import { overviewLayout, type OverviewLayout } from '../timeline/overview-layout.ts';
import { shapeOf, type Shape } from '../timeline/shapes.ts';
import { approximateMeasure, type Measure } from '../timeline/text-measure.ts';
import { votesOf } from '../timeline/timeline-series.ts';
import type { Days } from '../timeline/timeline-windows.ts';
import { cellRows, type CellRows } from './cell-rows.ts';
import { daySlots } from './day-slots.ts';
import { denseLanes, TIMELINE_KINDS, type DenseLanes } from './dense-lanes.ts';
import { denseLayout, laneNameWidth, type DenseLayout } from './dense-layout.ts';
import { overviewBars } from './draw-overview.ts';
import { laneCounts, laneCountsSteps, spansWithin, timelineCells, type LaneCounts } from './lane-counts.ts';

/** So many facts in the window are looked at one by one, so that each may have its own mark. */
const MOST_SINGLE = 4_000;
const UNDATED_ROOM = 150;
const NAMED = 760;
const PHONE = 520;
const EDGE = 4;
const ACTIVITY = FACT_KINDS.indexOf('activity');
const MEETING = FACT_KINDS.indexOf('meeting');

/** What the dense timeline shows at a width; the view sets `width` and `measure`. */
export class DenseTimelineState {
  readonly #atlas: LargeAtlas;
  readonly #ahead = new WeakMap<Mask, { lanes: DenseLanes; counts: LaneCounts }>();
  /** px; 0 until it is known. */
  width = $state(0);
  measure: Measure = $state.raw(approximateMeasure);

  constructor(atlas: LargeAtlas) {
    this.#atlas = atlas;
  }

  readonly phone = $derived(this.width < PHONE);
  readonly named = $derived(this.width >= NAMED);
  readonly drawing = $derived.by(() => this.#atlas.columns.drawing);
  readonly slots = $derived.by(() => daySlots(this.drawing));
  /** Stays the same when more columns come. */
  readonly #large = $derived.by(() => this.#atlas.columns.core);
  readonly #core = $derived.by(() => indexDataset(this.#large.dataset));
  readonly #votes = $derived.by(() => votesOf(this.#core));
  readonly #laneKind = $derived.by(() => this.#atlas.view.lanes);
  readonly #laneOrder = $derived.by(() => this.#atlas.view.laneOrder);
  readonly lanes = $derived.by(() => {
    const kind = this.#laneKind;
    const order = this.#laneOrder;
    const words = { other: td.lanes.other[kind], none: td.lanes.none[kind] };
    const { colours } = this.#atlas;
    const { organizations } = this.#large;
    return denseLanes({
      index: this.#core,
      colours,
      drawing: this.drawing,
      organizations,
      kind,
      order,
      words,
    });
  });
  readonly #shapes: readonly Shape[] = $derived.by(() =>
    this.#large.organizations.map((id) => shapeOf(this.#core.organization.get(id))),
  );

  /** The days of everything dated; null where nothing is. */
  readonly extent: Days | null = $derived.by(() => {
    const from = this.slots.day[0];
    const to = this.slots.day.at(-1);
    return from === undefined || to === undefined ? null : { from, to };
  });
  readonly #domain: Days | null = $derived.by(() => {
    if (!this.extent) return null;
    const room = Math.max(7, Math.round((this.extent.to - this.extent.from) * 0.02));
    return { from: this.extent.from - room, to: this.extent.to + room };
  });
  readonly brush: Days | null = $derived.by(() =>
    this.#domain ? brushOf(this.#atlas.filter, this.#domain) : null,
  );
  readonly #nameWidth: number = $derived.by(() => laneNameWidth(this.lanes, this.width, this.measure));
  readonly layout: DenseLayout | null = $derived.by(() => {
    const days = this.brush ?? this.extent;
    if (!days || this.width === 0) return null;
    const { lanes, width, measure } = this;
    return denseLayout({ lanes, nameWidth: this.#nameWidth, days, votes: this.#votes, width, measure });
  });

  readonly #parts = $derived.by(() => ({ drawing: this.drawing, slots: this.slots, lanes: this.lanes }));
  readonly #passing = $derived.by(() => this.#atlas.passingOf(TIMELINE_KINDS));
  readonly #counts = $derived.by(() => this.#countsOf(this.#atlas.mask));
  readonly #isNarrowed = $derived.by(() => this.#atlas.mask !== this.#atlas.everything);
  readonly #allCounts = $derived.by(() => (this.#isNarrowed ? this.#countsOf(this.#atlas.everything) : null));
  readonly cells = $derived.by(
    () => this.layout && timelineCells(this.#counts, this.layout.edges, this.#atlas.window, this.#parts),
  );
  readonly all = $derived.by(
    () =>
      this.layout &&
      this.#allCounts &&
      timelineCells(this.#allCounts, this.layout.edges, this.#atlas.window, this.#parts),
  );
  /** Number of meetings and activities that pass. */
  readonly shown = $derived.by(() => this.#passing.within(this.#atlas.window));
  readonly #inWindow = $derived.by(() =>
    this.#passing.between(this.#atlas.window.low, this.#atlas.window.high),
  );
  readonly rows: CellRows | null = $derived.by(() =>
    this.layout && this.#inWindow <= MOST_SINGLE
      ? cellRows(
          this.#atlas.mask,
          this.#atlas.window,
          this.layout.edges,
          this.#parts,
          this.shown <= MOST_SINGLE,
        )
      : null,
  );
  /** Number of passing facts of the timeline without a single day. */
  readonly undated: number = $derived.by(() => {
    const { dated, rows } = this.drawing;
    const { window } = this.#atlas;
    const [first, end] = spansWithin(this.#counts, window);
    let undated = this.#passing.between(dated, rows) + end - first;
    for (const row of window.before) undated += this.#passing.between(row, row + 1);
    return undated;
  });

  readonly overview: OverviewLayout | null = $derived.by(() => {
    if (!this.#domain || this.width === 0) return null;
    const left = this.named ? this.#nameWidth : EDGE;
    const right = Math.max(left + 1, this.width - (this.named ? UNDATED_ROOM : EDGE));
    const series = { lanes: [], marks: [], votes: this.#votes };
    return overviewLayout(series, new Set(), this.#domain, left, right);
  });
  readonly bars = $derived.by(() => this.overview && overviewBars(this.#passing, this.slots, this.overview));

  readonly title: string = $derived.by(() => {
    const { window, passingMeetings, columns } = this.#atlas;
    const all = columns.core.totals.kinds[MEETING] ?? 0;
    const shown = passingMeetings.within(window);
    if (shown === 0) return td.timeline.none({ all });
    const days = this.brush ?? this.extent;
    return td.timeline.title({
      shown,
      all,
      from: days ? formatDay(days.from) : '',
      to: days ? formatDay(days.to) : '',
    });
  });

  /** Counts ahead, step by step, what the first drawing asks for: of many facts that takes longer than a page may be silent. */
  *ahead(): Steps<void> {
    const { drawing, slots, lanes } = this;
    yield;
    for (const mask of new Set([this.#atlas.mask, this.#atlas.everything]))
      this.#ahead.set(mask, { lanes, counts: yield* laneCountsSteps(mask, drawing, slots, lanes) });
  }

  #countsOf(mask: Mask): LaneCounts {
    const { drawing, slots, lanes } = this;
    const ahead = this.#ahead.get(mask);
    return ahead?.lanes === lanes ? ahead.counts : laneCounts(mask, drawing, slots, lanes);
  }

  /** The mark of a row. */
  shapeOf = (row: number): Shape => {
    const { kind, hosts } = untrack(() => this.drawing);
    if (kind[row] === ACTIVITY) return 'flag';
    const host = hosts.values[hosts.offsets[row] ?? 0];
    const has = (hosts.offsets[row] ?? 0) < (hosts.offsets[row + 1] ?? 0);
    return (has && host !== undefined ? untrack(() => this.#shapes)[host] : undefined) ?? 'hexagon';
  };

  isHollow = (row: number): boolean => {
    const { from, to, dated } = untrack(() => this.drawing);
    return row >= dated || from[row] !== to[row];
  };

  /** The days of a stretch in words. */
  when(stretch: number): string {
    const { layout } = this;
    const from = layout?.edges[stretch];
    const after = layout?.edges[stretch + 1];
    if (stretch < 0 || from === undefined || after === undefined) return td.timeline.loose;
    const sameYear = isoDay(from).slice(0, 4) === isoDay(after - 1).slice(0, 4);
    return td.timeline.span({
      from: formatDay(from, { year: from === after - 1 || !sameYear }),
      to: formatDay(after - 1),
    });
  }
}
