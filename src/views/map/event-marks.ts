import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Meeting } from '../../model/facts.ts';
import type { PlaceMark } from './place-mark.ts';

/** A square for every place where somebody met. */
export function eventMarks(meetings: readonly Meeting[], index: DatasetIndex): PlaceMark[] {
  const byArea = new Map<Id, Meeting[]>();
  for (const meeting of meetings)
    if (meeting.area !== null) byArea.set(meeting.area, [...(byArea.get(meeting.area) ?? []), meeting]);
  return [...byArea].flatMap(([id, here]) => {
    const area = index.area.get(id);
    const [first] = here;
    if (!area || !first) return [];
    const city = area.classification === 'city';
    const host = first.participants.find((one) => one.role === 'host');
    return {
      key: `${id} events`,
      symbol: city ? ('event-city' as const) : ('event-country' as const),
      area: id,
      name: area.name,
      city,
      at: [area.lon, area.lat] as [number, number],
      shape: null,
      facts: here.map((meeting) => meeting.id),
      also: [],
      amount: null,
      unit: 'unspecified' as const,
      event: first.classification,
      planned: false,
      colour: 'var(--mission-9)',
      observers: [],
      who: host?.person == null ? '' : (index.person.get(host.person)?.name ?? ''),
      joint: null,
    };
  });
}
