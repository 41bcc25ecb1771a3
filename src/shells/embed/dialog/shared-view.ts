import type { Caption } from '../../../export/picture-frame.ts';
import { tx } from '../../../i18n/export.ts';
import type { Id } from '../../../model/evidence.ts';
import { sourceName } from '../../../model/names.ts';
import type { Atlas } from '../../../store/atlas.svelte.ts';
import { encodeView } from '../../../store/url-state.ts';
import type { ActedPlate } from '../../../ui/plate-actions.ts';
import { CHART_OF_PLATE, FACTS_OF, type Chart } from '../chart-kinds.ts';
import { filterSentence } from './filter-sentence.ts';

const MOST_NAMES = 3;

/** A plate as it stands, in the words and ids that embeds and exports need. */
export interface SharedView {
  /** The chart that embeds the plate; null where none does. */
  chart: Chart | null;
  /** The query string of the view, without what is open beside it. */
  query: string;
  /** The address of the dashboard at this view. */
  url: string;
  /** Facts that the plate draws and the filter lets pass. */
  facts: readonly Id[];
  caption: Caption;
}

/** What a plate of the dashboard shows right now. */
export function sharedView(plate: ActedPlate, atlas: Atlas, base: string): SharedView {
  const chart = CHART_OF_PLATE[plate.id] ?? null;
  const { map } = atlas;
  const { layers } = atlas.view;
  const wide = map === 'world' || layers.some((layer) => layer !== 'voting');
  const kinds = chart === null ? null : FACTS_OF[chart === 'map' && wide ? 'pair' : chart];
  const facts = atlas.index.facts.flatMap((fact) =>
    atlas.matching.has(fact.id) && (kinds?.includes(fact.kind) ?? true) ? fact.id : [],
  );
  const query = encodeView({ ...atlas.view, fact: null, source: null });
  const sources = [...new Set(facts.flatMap((id) => atlas.index.facets.get(id)?.sources ?? []))];
  const names = [
    ...new Set(
      sources.flatMap((id) => {
        const source = atlas.index.source.get(id);
        return source ? [sourceName(source, atlas.index)] : [];
      }),
    ),
  ];
  return {
    chart,
    query,
    url: query === '' ? base : `${base}?${query}`,
    facts,
    caption: {
      title: plate.title,
      subtitle: '',
      sentence: filterSentence(atlas.filter, atlas.index),
      source: tx.source({ names: names.slice(0, MOST_NAMES), more: Math.max(0, names.length - MOST_NAMES) }),
      dataset: tx.datasetId({ id: atlas.index.dataset.id.slice(0, 12) }),
    },
  };
}
