import type { DatasetIndex } from '../../model/dataset-index.ts';
import { getDataFiles } from '../../store/data-files.ts';
import { NO_CALENDAR, publishedCalendar, type PublishedCalendar } from './published-calendar.ts';

/** The published calendars of a dataset's elections, loaded when the browser has nothing better to do. Make it while a component is set up. */
export class CalendarState {
  calendar: PublishedCalendar = $state.raw(NO_CALENDAR);
  readonly #files = getDataFiles();

  /** Loads them; a country without published figures, or one that fails to load, has no calendar. Stops when told. */
  load(index: DatasetIndex): () => void {
    let stopped = false;
    const start = () => void this.#read(index, () => stopped);
    const idle = 'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: LATEST }) : null;
    const timer = idle === null ? setTimeout(start, LATEST / 4) : undefined;
    return () => {
      stopped = true;
      clearTimeout(timer);
      if (idle !== null) cancelIdleCallback(idle);
    };
  }

  async #read(index: DatasetIndex, stopped: () => boolean): Promise<void> {
    const { elections } = index.dataset;
    const countries = new Set(elections.flatMap(({ area }) => index.area.get(area)?.iso ?? []));
    if (countries.size === 0) return;
    const { keptReference } = await import('../../store/reference-loading.ts');
    const ids = new Set(elections.map(({ id }) => id));
    const loaded = await Promise.all([...countries].map((iso) => keptReference(iso, this.#files)));
    if (stopped()) return;
    const calendars = loaded.flatMap((one) =>
      one.kind === 'ready' ? [publishedCalendar(one.reference, ids)] : [],
    );
    this.calendar = {
      days: calendars.flatMap(({ days }) => days),
      phases: calendars.flatMap(({ phases }) => phases),
    };
  }
}

/** The browser may put the loading off so long, ms. */
const LATEST = 2000;
