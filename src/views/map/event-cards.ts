import { formatMonth } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Area } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { actorName } from '../../model/names.ts';
import type { PlaceMark } from './place-mark.ts';

/** What was held at a place abroad, in words. */
export interface EventCard {
  mark: PlaceMark;
  fact: Id;
  text: string;
}

/** A card for every meeting that the marks stand for, in their order. */
export function eventCards(marks: readonly PlaceMark[], index: DatasetIndex): EventCard[] {
  return marks
    .filter((mark) => mark.event !== null)
    .flatMap((mark) =>
      mark.facts.flatMap((fact) => {
        const meeting = index.fact.get(fact);
        if (meeting?.kind !== 'meeting') return [];
        const what = t.map.events[meeting.classification];
        const hosts = meeting.participants
          .filter((one) => one.role === 'host')
          .map((one) => {
            const person = one.person === null ? undefined : index.person.get(one.person);
            const role =
              one.post ??
              person?.memberships.find((member) => member.organization === one.organization)?.role ??
              '';
            return `${role} ${actorName({ ...one, label: '' }, index)}`.trim();
          });
        const text = t.map.eventBy({ what, host: hosts.filter((host) => host !== '').join(', ') });
        return [{ mark, fact, text: text.charAt(0).toUpperCase() + text.slice(1) }];
      }),
    );
}

/** The heading over the cards: what the home country's missions abroad held, and before which vote where it is one. */
export function eventsTitle(cards: readonly EventCard[], home: Area, index: DatasetIndex): string {
  const meetings = cards.flatMap(({ fact }) => {
    const meeting = index.fact.get(fact);
    return meeting?.kind === 'meeting' ? [meeting] : [];
  });
  const byEmbassies = meetings.every((meeting) =>
    meeting.participants.some(
      (one) =>
        one.role === 'host' &&
        one.organization !== null &&
        index.organization.get(one.organization)?.classification === 'embassy',
    ),
  );
  if (!byEmbassies) return t.map.titleEvents({ places: new Set(cards.map((card) => card.mark.area)).size });
  const [election, ...others] = new Set(meetings.map((meeting) => meeting.election));
  const date = election == null || others.length > 0 ? null : (index.election.get(election)?.date ?? null);
  const day = date === null ? null : dayRange(date);
  return t.map.heldBy({ country: home.name, when: day ? formatMonth(day.from) : null });
}
