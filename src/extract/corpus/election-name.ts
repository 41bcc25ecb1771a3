import type { Election } from '../../model/entities.ts';
import { countryName } from '../document/institution-name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const KINDS: Readonly<Record<Election['classification'], string>> = {
  presidential: 'presidential election',
  parliamentary: 'parliamentary election',
  local: 'local elections',
  referendum: 'referendum',
  senate: 'senate election',
};
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 'Early presidential election in X, 20 November 2022', as far as it is known. */
export function electionName(lexicon: Lexicon, election: Omit<Election, 'name'>): string {
  const kind = `${election.early ? 'early ' : ''}${KINDS[election.classification]}`;
  const country = countryName(lexicon, election.area.toUpperCase());
  const name = kind.slice(0, 1).toUpperCase() + kind.slice(1) + (country === null ? '' : ` in ${country}`);
  return election.date === null ? name : `${name}, ${spelt(election.date)}`;
}

function spelt(date: string): string {
  const [year = '', month, day] = date.replace('~', '').split('/')[0]?.split('-') ?? [];
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null);
  return [day === undefined ? null : String(Number(day)), name, year]
    .filter((part) => part !== null)
    .join(' ');
}
