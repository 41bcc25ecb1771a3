import type { Doc } from '../document/doc.ts';
import type { Party } from './party.ts';

export interface Sides {
  hosts: Party[];
  guests: Party[];
  /** 1 where a domestic and a foreign side are told apart by their offices, less where only grammar tells. */
  certainty: number;
}

/**
 * The host is the side of the country that votes, its diplomats abroad included, whatever the grammar; where
 * neither side or both are domestic, the one that stands first.
 */
export function sidesOf(doc: Doc, left: Party[], right: Party[]): Sides {
  const home = (party: Party) => party.iso !== null && party.iso === doc.host && !party.international;
  const domestic = [left.some(home), right.some(home)] as const;
  const split = (own: Party[], other: Party[]): Pick<Sides, 'hosts' | 'guests'> => {
    const domesticOrUnknown = own.filter((party) => home(party) || !isForeign(party));
    const abroad = own.filter((party) => !home(party) && isForeign(party));
    const received = abroad.length > 0 && !other.some(isForeign);
    return received
      ? { hosts: [...other, ...domesticOrUnknown], guests: abroad }
      : { hosts: domesticOrUnknown, guests: [...abroad, ...other] };
  };
  const watchers = [left, right].map(
    (side) => side.length > 0 && side.every((party) => isWatcher(doc, party)),
  );
  const abroad = [left, right].map((side) => side.some((party) => party.international));
  if (watchers[0] && !watchers[1] && right.length > 0 && !abroad[1])
    return { hosts: right, guests: left, certainty: 0.85 };
  if (watchers[1] && !watchers[0] && left.length > 0 && !abroad[0])
    return { hosts: left, guests: right, certainty: 0.85 };
  if (domestic[0] && !domestic[1]) return { ...split(left, right), certainty: 1 };
  if (!domestic[0] && domestic[1]) return { ...split(right, left), certainty: 1 };
  if (domestic[0]) {
    const abroad = (party: Party) => !home(party) && isForeign(party);
    const held = (party: Party) => home(party) && (party.post !== null || party.organization !== null);
    const foreignSides = [left.some(abroad), right.some(abroad)] as const;
    if (foreignSides[0] === foreignSides[1]) return { hosts: left, guests: right, certainty: 0.7 };
    const [own, other] = foreignSides[0] ? [right, left] : [left, right];
    return {
      hosts: [...own, ...other.filter(held)],
      guests: other.filter((party) => !held(party)),
      certainty: 0.9,
    };
  }
  const missions = [left.some(isMission), right.some(isMission)] as const;
  if (missions[0] !== missions[1] && left.length > 0 && right.length > 0)
    return missions[0]
      ? { hosts: right, guests: left, certainty: 0.85 }
      : { hosts: left, guests: right, certainty: 0.85 };
  const foreign = [left.some(isForeign), right.some(isForeign)] as const;
  if (foreign[0] && !foreign[1] && right.length > 0) return { hosts: right, guests: left, certainty: 0.8 };
  return { hosts: left, guests: right, certainty: foreign[1] ? 0.8 : 0.7 };
}

function isForeign(party: Party): boolean {
  return party.international || party.iso !== null;
}

/** Observers are guests wherever they go. */
function isMission(party: Party): boolean {
  return party.international && !party.diplomat;
}

/** Observers of the country itself: guests of its bodies, hosts of observers from abroad. */
function isWatcher(doc: Doc, { organization }: Party): boolean {
  return organization !== null && doc.engine.organizations.get(organization)?.classification === 'other';
}
