import { describeCorrection, type Fate } from '../../src/extract/corpus/correction-fate.ts';
import { plural } from './build-words.ts';

/** What became of the corrections: one line on those that stand, and one on each that a person must look at. */
export function correctionLines(fates: readonly Fate[]): { said: string; problems: string[] } {
  const standing = fates.filter(({ outcome }) => outcome === 'applied' || outcome === 'agreed').length;
  const agreed = fates.filter(({ outcome }) => outcome === 'agreed').length;
  const said =
    fates.length === 0
      ? ''
      : `${plural(fates.length, 'correction')}: ${standing} applied${agreed > 0 ? `, of them ${agreed} that the articles now say by themselves` : ''}`;
  return { said, problems: fates.flatMap((fate) => problemOf(fate) ?? []) };
}

function problemOf(fate: Fate): string | null {
  const what = describeCorrection(fate.correction);
  switch (fate.outcome) {
    case 'applied':
    case 'agreed':
      return null;
    case 'conflict':
      return `A correction was applied, but the articles now read otherwise (${shown(fate.was)} before, ${shown(fate.now)} now): ${what}`;
    case 'unmatched':
      return `A correction matches nothing any more${fate.candidates.length > 0 ? ` (where it stood there is now ${fate.candidates.join(', ')})` : ''}: ${what}`;
    case 'invalid':
      return `A correction was not applied (${fate.why}): ${what}`;
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
