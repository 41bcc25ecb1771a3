import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Rule } from '../../model/facts.ts';

/**
 * The chamber that rules speak of, as their words spell it: the parliament organization of the rules' area that
 * they name, or else that the election's name names. Null where none or several are named.
 */
export function chamberName(rules: readonly Rule[], index: DatasetIndex): string | null {
  const [first] = rules;
  if (!first) return null;
  const seats = rules.filter((rule) => rule.classification === 'seats');
  const election = first.election === null ? undefined : index.election.get(first.election);
  return (
    onlyChamberIn(quotes(seats), first.area, index) ??
    onlyChamberIn(quotes(rules), first.area, index) ??
    onlyChamberIn([election?.name ?? ''], first.area, index)
  );
}

function quotes(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => [rule.subject, ...rule.evidence.map((one) => one.exact)]);
}

function onlyChamberIn(texts: readonly string[], area: string, index: DatasetIndex): string | null {
  const chambers = index.dataset.organizations.filter(
    (one) => one.classification === 'parliament' && one.area === area,
  );
  const named = chambers.flatMap((chamber) => {
    const spellings = [chamber.name, ...chamber.otherNames].filter((name) =>
      texts.some((text) => holdsWord(text, name)),
    );
    return spellings.length === 0
      ? []
      : [spellings.reduce((best, name) => (name.length < best.length ? name : best))];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}
