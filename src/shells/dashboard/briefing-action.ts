import { t } from '../../i18n/index.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import type { SlideKind } from '../../store/briefing/briefing.ts';
import type { PlateAction } from '../../ui/plate-actions.ts';

/** Which kind of slide a plate becomes. */
const KIND_OF_PLATE: Readonly<Record<string, SlideKind>> = {
  map: 'map',
  timeline: 'timeline',
  seats: 'seats',
  quota: 'quota',
  counts: 'counts',
  facts: 'quotes',
  articles: 'sources',
};

/** Puts a plate on a slide (of a dataset that is at hand as a whole); what that needs is loaded when it is asked for. */
export function briefingAction(atlas: Atlas): PlateAction {
  return {
    id: 'briefing',
    label: t.briefings.add,
    icon: 'slide',
    applies: (plate) =>
      Object.hasOwn(KIND_OF_PLATE, plate) && atlas.totals.facts === atlas.index.facts.length,
    run: ({ id }) => {
      const kind = KIND_OF_PLATE[id];
      if (kind)
        void import('../briefing/add-to-briefing.ts').then(({ addToBriefing }) => addToBriefing(atlas, kind));
    },
  };
}
