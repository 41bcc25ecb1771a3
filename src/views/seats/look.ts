import type { Id } from '../../model/evidence.ts';

/** How a mark looks: filtered out, at rest, raised under the pointer, or open in the reader. */
export type Look = 'faded' | 'rest' | 'raised' | 'selected';

/** The part of the atlas that decides how a mark looks. */
export interface Attention {
  selected: Id | null;
  hovered: ReadonlySet<Id>;
  matching: ReadonlySet<Id>;
}

/** The look of a mark that stands for some facts; it fades only when the filter leaves out all of them. */
export function lookOf(facts: readonly Id[], { selected, hovered, matching }: Attention): Look {
  if (selected !== null && facts.includes(selected)) return 'selected';
  if (facts.some((fact) => hovered.has(fact))) return 'raised';
  return facts.some((fact) => matching.has(fact)) ? 'rest' : 'faded';
}
