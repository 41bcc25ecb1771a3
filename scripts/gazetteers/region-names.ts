import { plainName, plainRegionName } from './plain-name.ts';

export interface RegionNaming {
  isCity: boolean;
  /** Every name known, in any spelling. */
  names: readonly string[];
  /** The name to show. */
  preferred: string;
  /** Aliases given by hand: kept as they are. */
  extra: readonly string[];
  /** What a region is called in this country: `Region`, `Oblast`. */
  kindWords: readonly string[];
  /** Whether a plain name alone means something else: a town of the country, an everyday word. */
  needsKind: (plain: string) => boolean;
}

/**
 * Name and aliases of a region. A bare name ('Osh') stands for the region only where no town has it; else the region
 * is known with its kind word alone ('Osh Region', 'Osh Oblast').
 */
export function nameRegion(naming: RegionNaming): { name: string; aliases: string[] } {
  const { isCity, names, preferred, extra, kindWords, needsKind } = naming;
  const shown = preferred.replace(/ (?:city|municipality)$/iu, '');
  if (isCity) return { name: shown, aliases: without([...ascii([shown, preferred]), ...extra], shown) };
  const bares = [...new Set([preferred, ...names].map(bareName))];
  const [bare = preferred] = bares;
  const ambiguous = needsKind(plainName(bare));
  const hasKind = plainName(preferred) !== plainName(bare);
  const name = hasKind || !ambiguous ? preferred : `${preferred} ${kindWords[0] ?? 'Region'}`;
  const withKind = kindWords.map((word) => `${bare} ${word}`);
  const alone = bares.filter((other) => !needsKind(plainName(other)) && isShort(other));
  return {
    name,
    aliases: without(
      [...alone, ...ascii([...withKind, ...alone]), ...(ambiguous ? withKind : []), ...extra],
      name,
    ),
  };
}

/** 'Talas Region' and 'Republic of Talas' without the words of kind; the name itself where nothing would be left. */
export function bareName(name: string): string {
  const own = plainRegionName(name).split(' ');
  const words = name.split(/[\s,]+/u);
  const kept = words.filter(
    (word) => own.includes(plainName(word)) || own.includes(plainName(word).split(' ')[0] ?? ''),
  );
  const bare = kept.join(' ').replace(/[,\s]+$/u, '');
  return bare === '' ? name : bare;
}

/** The names that have accents, without them. */
function ascii(names: readonly string[]): string[] {
  return names
    .map((name) => name.normalize('NFD').replace(/\p{M}+/gu, ''))
    .filter((plain, i) => plain !== names[i]);
}

function without(names: readonly string[], name: string): string[] {
  const seen = new Set([name.toLowerCase()]);
  return names.filter((other) => {
    const key = other.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Official names that nobody writes ('…, unitatea teritorială din (UTAG)') are no aliases. */
function isShort(name: string): boolean {
  return name.split(' ').length <= 3 && !/[(),]/u.test(name);
}
