import type { Id } from '../../model/evidence.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { relaxations, type Relaxation } from '../filter/relaxation.ts';
import { legendOf } from './legend.ts';
import { overviewLayout } from './overview-layout.ts';
import { nameWidthOf, timelineLayout } from './timeline-layout.ts';
import { PITCH, TimelineState } from './timeline-state.svelte.ts';
import { placeOf } from './timeline-windows.ts';
import { zoomDays } from './zoom-days.ts';

/** What a sheet of paper has between its margins, px. */
const PAPER = 680;
const UNDATED_ROOM = 118;
const EDGE = 4;
/** What the handle of the day of knowing takes where it is parked, px. */
const KNOWN_ROOM = 14;
const NOTHING: ReadonlySet<Id> = new Set();

/** A part of the filter, or all of it, that can be let go, and how many meetings and activities would then be left. */
export type WayOut = Omit<Relaxation, 'part'> & { part: Relaxation['part'] | 'all' };

/** The timeline of a page: beside the chart its overview, its legend, what is printed, and what to do where nothing passes. */
export class PageTimeline extends TimelineState {
  readonly legend = $derived.by(() => legendOf(this.atlas.index));
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
            calendar: this.calendar(),
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
  readonly #asOf = $derived.by(() => this.atlas.filter.asOf);
  /** Facts that were published after the day of knowing, or on no known day. */
  readonly later: ReadonlySet<Id> = $derived.by(() => {
    const asOf = this.#asOf;
    if (asOf === null) return NOTHING;
    return new Set([...this.facts].filter((id) => (this.#published(id) ?? Infinity) > asOf));
  });
  /** The days to which the brush would zoom: those of the open fact, else of all that passes. */
  readonly zoom = $derived.by(() => {
    const { selected } = this.atlas;
    const open = selected === null ? null : zoomDays(this.series.marks, new Set([selected]));
    return open ?? zoomDays(this.series.marks, this.matching);
  });
  /** Number of facts that pass the filter and have no single day. */
  readonly undated = $derived.by(() => {
    const undated = this.series.marks.filter(({ days }) => days === null || days.from !== days.to);
    return new Set(undated.map((mark) => mark.fact).filter((id) => this.matching.has(id))).size;
  });
  readonly overview = $derived.by(() => {
    if (!this.domain) return null;
    const left = this.named ? nameWidthOf(this.series.lanes, this.width, this.measure) : EDGE;
    const right = this.width - (this.named && this.hasUndated ? UNDATED_ROOM : KNOWN_ROOM);
    const { phases } = this.calendar();
    const { series, matching } = this;
    return overviewLayout(series, matching, this.domain, left, Math.max(left + 1, right), phases);
  });
  /**
   * Set where no meeting passes and other facts do (else the page says so for all plates): what to let go to bring
   * most back, or null where the articles have nothing.
   */
  readonly empty: { relaxation: WayOut | null } | null = $derived.by(() => {
    if (this.facts.size === 0) return { relaxation: null };
    if (this.matching.size > 0 || this.atlas.matching.size === 0) return null;
    const [best] = relaxations(this.atlas.filter, (filter) => this.#matchingUnder(filter));
    return {
      relaxation:
        best !== undefined && best.left > 0
          ? best
          : { part: 'all', filter: NO_FILTER, left: this.facts.size },
    };
  });

  #published(id: Id): number | null {
    return this.atlas.index.facets.get(id)?.published ?? null;
  }

  #matchingUnder(filter: Filter): ReadonlySet<Id> {
    const passing = this.atlas.matchingUnder(filter);
    return new Set([...this.facts].filter((id) => passing.has(id)));
  }
}
