import { bibtexOf, cslOf, risOf } from '../../../export/bibliography.ts';
import { dataPackage, zipOf } from '../../../export/data-package.ts';
import { subsetOf } from '../../../export/dataset-subset.ts';
import { factsCsv } from '../../../export/facts-csv.ts';
import { geojsonOf } from '../../../export/geojson.ts';
import { icsOf } from '../../../export/ics.ts';
import { contentId } from '../../../extract/corpus/assemble.ts';
import { indexDataset, type DatasetIndex } from '../../../model/dataset-index.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Id } from '../../../model/evidence.ts';
import { meetingWords } from '../../../views/evidence/fact-words.ts';
import { outlinesOf } from './outlines.ts';

/** A file that the dialog offers; made when it is asked for. */
export interface ExportFile {
  extension: string;
  type: string;
  make: () => Promise<string | Uint8Array<ArrayBuffer>>;
}
export type ExportKind = 'csv' | 'package' | 'json' | 'geojson' | 'ics' | 'bibtex' | 'ris' | 'csl';

/** Files of some facts of a dataset. `now` is the moment of writing (ISO 8601), `base` where data files lie. */
export function exportFiles(
  facts: readonly Id[],
  index: DatasetIndex,
  now: string,
  base: string,
): Record<ExportKind, ExportFile> {
  const part = (): Dataset => {
    const subset = subsetOf(index.dataset, new Set(facts), { texts: 'whole' });
    return { ...subset, id: contentId(subset) };
  };
  const sources = () => {
    const cited = new Set(facts.flatMap((id) => index.facets.get(id)?.sources ?? []));
    return index.dataset.sources.filter((source) => cited.has(source.id));
  };
  const text = (extension: string, type: string, make: () => string): ExportFile => ({
    extension,
    type: `${type};charset=utf-8`,
    make: () => Promise.resolve(make()),
  });
  return {
    // The mark at the beginning tells spreadsheets that the text is UTF-8.
    csv: text('csv', 'text/csv', () => `\ufeff${factsCsv(facts, index)}`),
    package: {
      extension: 'zip',
      type: 'application/zip',
      make: () => zipOf(dataPackage(indexDataset(part()))),
    },
    json: text('json', 'application/json', () => `${JSON.stringify(part(), null, 1)}\n`),
    geojson: {
      extension: 'geojson',
      type: 'application/geo+json',
      make: async () => {
        const named = new Set(facts.flatMap((id) => index.facets.get(id)?.places ?? []));
        const areas = index.dataset.areas.filter((area) => named.has(area.id));
        const outlineOf = await outlinesOf(areas, index, base, (url) => fetch(url));
        return `${JSON.stringify(geojsonOf(facts, index, outlineOf))}\n`;
      },
    },
    ics: text('ics', 'text/calendar', () => {
      const nameOf = (id: Id) => {
        const fact = index.fact.get(id);
        return fact?.kind === 'meeting' ? meetingWords(fact, index) : id;
      };
      return icsOf(facts, index, nameOf, now).text;
    }),
    bibtex: text('bib', 'application/x-bibtex', () => bibtexOf(sources())),
    ris: text('ris', 'application/x-research-info-systems', () => risOf(sources())),
    csl: text(
      'csl.json',
      'application/vnd.citationstyles.csl+json',
      () => `${JSON.stringify(cslOf(sources()), null, 1)}\n`,
    ),
  };
}
