import type { DivisorRule } from './divisors.ts';
import {
  ADAMS,
  DANISH,
  DEAN,
  DHONDT,
  HUNTINGTON_HILL,
  IMPERIALI,
  MODIFIED_SAINTE_LAGUE,
  SAINTE_LAGUE,
  SAINTE_LAGUE_1_2,
} from './divisors.ts';
import { DROOP, HAGENBACH_BISCHOFF, HARE, IMPERIALI_QUOTA, type QuotaRule } from './vote-quotas.ts';

export type Method =
  | 'hare-lr'
  | 'droop-lr'
  | 'hagenbach-bischoff-lr'
  | 'imperiali-lr'
  | 'dhondt'
  | 'sainte-lague'
  | 'modified-sainte-lague'
  | 'sainte-lague-1.2'
  | 'imperiali'
  | 'danish'
  | 'adams'
  | 'huntington-hill'
  | 'dean';

export type MethodRule =
  | { readonly family: 'largest-remainder'; readonly quota: QuotaRule }
  | { readonly family: 'highest-averages'; readonly divisors: DivisorRule };

const largestRemainder = (quota: QuotaRule): MethodRule => ({ family: 'largest-remainder', quota });
const highestAverages = (divisors: DivisorRule): MethodRule => ({ family: 'highest-averages', divisors });

const RULES: ReadonlyMap<string, MethodRule> = new Map<Method, MethodRule>([
  ['hare-lr', largestRemainder(HARE)],
  ['droop-lr', largestRemainder(DROOP)],
  ['hagenbach-bischoff-lr', largestRemainder(HAGENBACH_BISCHOFF)],
  ['imperiali-lr', largestRemainder(IMPERIALI_QUOTA)],
  ['dhondt', highestAverages(DHONDT)],
  ['sainte-lague', highestAverages(SAINTE_LAGUE)],
  ['modified-sainte-lague', highestAverages(MODIFIED_SAINTE_LAGUE)],
  ['sainte-lague-1.2', highestAverages(SAINTE_LAGUE_1_2)],
  ['imperiali', highestAverages(IMPERIALI)],
  ['danish', highestAverages(DANISH)],
  ['adams', highestAverages(ADAMS)],
  ['huntington-hill', highestAverages(HUNTINGTON_HILL)],
  ['dean', highestAverages(DEAN)],
]);

/** Every method, in the order a menu shows them. */
export const METHODS: readonly Method[] = [...RULES.keys()].filter(isMethod);

export function isMethod(value: unknown): value is Method {
  return typeof value === 'string' && RULES.has(value);
}

/** The rule of a method. */
export function methodRule(method: Method): MethodRule {
  const rule = RULES.get(method);
  if (rule === undefined) throw new RangeError(`no rule for ${method}`);
  return rule;
}
