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
/** 'Early presidential election in X, 20 November 2022', as far as it is known. */
export function electionName(lexicon: Lexicon, election: Omit<Election, 'name'>): string {
  const kind = `${election.early ? 'early ' : ''}${KINDS[election.classification]}`;
  const country = countryName(lexicon, election.area.toUpperCase());
  const name = capitalised(kind) + (country === null ? '' : ` in ${country}`);
  return election.date === null ? name : `${name}, ${spelt(lexicon, election.date)}`;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function spelt({ calendar: { months } }: Lexicon, date: string): string {
  const [year = '', month, day] = date.replace('~', '').split('/')[0]?.split('-') ?? [];
  const [name = ''] = months[Number(month) - 1] ?? [];
  const ofMonth = day === undefined ? '' : String(Number(day));
  return [ofMonth, capitalised(name), year].filter((part) => part !== '').join(' ');
}
