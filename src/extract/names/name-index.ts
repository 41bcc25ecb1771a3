import { foldedName, forgiven, isShort, sameFolded, type FoldedName } from './same-name.ts';

/** Parts longer than this have one key in common: the variants of a long part are many, and such parts are few. */
const LONGEST_VARIED = 16;
const LONG = '*';

interface Entry<T> {
  value: T;
  name: FoldedName;
}

/**
 * Names to look spellings up in, without comparing each with each. Finds exactly what `sameName` finds: two names
 * that are spellings of one share a part up to the letters `sameName` forgives, so they share a variant of that part
 * with so many letters left out (the symmetric-delete index of W. Garbe's SymSpell).
 */
export class NameIndex<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #byVariant = new Map<string, number[]>();

  add(name: string, value: T): void {
    const folded = foldedName(name);
    const at = this.#entries.push({ value, name: folded }) - 1;
    for (const variant of new Set(partsOf(folded).flatMap(variantsOf))) {
      const known = this.#byVariant.get(variant);
      if (known) known.push(at);
      else this.#byVariant.set(variant, [at]);
    }
  }

  /** The value of the name added first that may be a spelling of this one. */
  find(name: string): T | undefined {
    const folded = foldedName(name);
    for (const at of this.#candidates(folded)) {
      const entry = this.#entries[at];
      if (entry && sameFolded(entry.name, folded)) return entry.value;
    }
    return undefined;
  }

  #candidates(name: FoldedName): number[] {
    const shared = new Map<number, number>();
    for (const part of partsOf(name)) {
      const found = new Set(variantsOf(part).flatMap((variant) => this.#byVariant.get(variant) ?? []));
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const candidates = [...shared].filter(([at, parts]) => parts >= this.#needed(at, name));
    return candidates.map(([at]) => at).sort((a, b) => a - b);
  }

  /** How many parts must be alike at least; one where an initial or a hyphen may stand for another, or a part is repeated. */
  #needed(at: number, name: FoldedName): number {
    const other = this.#entries[at]?.name;
    return !other || isLoose(other) || isLoose(name) ? 1 : Math.min(other.whole.length, name.whole.length);
  }
}

function isLoose({ whole, split }: FoldedName): boolean {
  return whole.length !== split.length || whole.some(isShort) || new Set(whole).size < whole.length;
}

function partsOf({ whole, split }: FoldedName): string[] {
  return [...new Set([...whole, ...split])];
}

/** The part with up to as many letters left out as `sameName` forgives in a part of its length. */
function variantsOf(part: string): string[] {
  if (part.length > LONGEST_VARIED + 4) return [LONG];
  let variants = new Set([part]);
  const all = new Set(variants);
  for (let left = forgiven(part.length); left > 0; left--) {
    variants = new Set([...variants].flatMap(shortened));
    for (const variant of variants) all.add(variant);
  }
  return part.length > LONGEST_VARIED ? [...all, LONG] : [...all];
}

function shortened(part: string): string[] {
  return Array.from(part, (_, at) => part.slice(0, at) + part.slice(at + 1));
}
