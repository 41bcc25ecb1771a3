import { t } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Meeting } from '../../model/facts.ts';
import { shortName } from '../../model/names.ts';
import { referenceOf } from '../evidence/reference.ts';
import { countryOf } from '../../model/area-country.ts';
import { markWords } from './mark-words.ts';
import { observerName } from './observer.ts';
import type { MapSeries } from './place-mark.ts';

/** A row of the tray: facts that no mark shows, or a mark whose label found no room. */
export interface TrayRow {
  facts: readonly Id[];
  place: string;
  said: string;
  reference: string;
}

/** The rows of the tray. */
export function trayRows(
  series: MapSeries,
  unlabelled: readonly string[],
  index: DatasetIndex,
): { unplaced: TrayRow[]; unlabelled: TrayRow[] } {
  return {
    unplaced: series.unplaced.map((id) => unplacedRow(id, index)),
    unlabelled: series.marks
      .filter((mark) => unlabelled.includes(mark.key))
      .map((mark) => {
        const words = markWords(mark, index);
        return {
          facts: mark.facts,
          place: words.place,
          said: words.amount,
          reference: referenceWords(mark.facts[0] ?? '', index),
        };
      }),
  };
}

function unplacedRow(id: Id, index: DatasetIndex): TrayRow {
  const fact = index.fact.get(id);
  const reference = referenceWords(id, index);
  if (fact?.kind === 'meeting') return meetingRow(fact, reference, index);
  if (fact?.kind !== 'observation') return { facts: [id], place: '', said: '', reference };
  const names = fact.areas.map((area) => {
    const name = index.area.get(area)?.name ?? area;
    return countryOf(area, index)?.id === area ? t.map.wholeCountry({ name }) : name;
  });
  const amount = fact.amount ? t.map.quantity({ amount: fact.amount, unit: fact.unit }) : t.map.noCount;
  const said = t.map.markName({
    parts: [observerName(fact, index), fact.planned ? t.map.announced({ words: amount }) : amount],
  });
  return { facts: [id], place: t.map.andNames({ names }), said, reference };
}

/** A meeting whose place no sentence tells, by its kind and who met. */
function meetingRow(meeting: Meeting, reference: string, index: DatasetIndex): TrayRow {
  const names = meeting.participants.flatMap((one) => {
    const organization = one.organization === null ? undefined : index.organization.get(one.organization);
    return organization ? [shortName(organization, index)] : [];
  });
  const what = t.map.events[meeting.classification];
  return {
    facts: [meeting.id],
    place: what.charAt(0).toUpperCase() + what.slice(1),
    said: t.map.andNames({ names: [...new Set(names)] }),
    reference,
  };
}

function referenceWords(id: Id, index: DatasetIndex): string {
  const evidence = index.fact.get(id)?.evidence[0];
  if (!evidence) return '';
  const { name, paragraph } = referenceOf(evidence, index);
  return paragraph === null ? name : `${name} ¶${paragraph}`;
}
