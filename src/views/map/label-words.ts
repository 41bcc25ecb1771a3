import { t } from '../../i18n/index.ts';
import type { PlaceMark } from './place-mark.ts';
import { textWidth, wrapped } from './text-width.ts';

/** One line of a label: what stands in bold, and what follows it in plain letters. */
export interface LabelLine {
  bold: string;
  plain: string;
}

/** A label in words: its lines, and how large it is. */
export interface LabelWords {
  lines: readonly LabelLine[];
  width: number;
  height: number;
}

export const BOLD_SIZE = 12.5;
export const PLAIN_SIZE = 12;
export const LINE_HEIGHT = 15;
const LONGEST_LINE = 150;
const LONGEST_COMPACT_LINE = 190;

interface Manner {
  /** For phones: numbers without units. */
  compact: boolean;
  /** Countries by name alone, where the key says the rest. */
  terse: boolean;
  /** Meetings by their place alone, where the cards below say the rest and room is short. */
  brief: boolean;
}

/**
 * The label of one mark, or of marks that share one number and lie side by side; with a line for each guest, a mark of
 * another layer at the same place, where there is room.
 */
export function labelWords(
  marks: readonly PlaceMark[],
  manner: Manner,
  guests: readonly PlaceMark[] = [],
): LabelWords {
  const lines = ownLines(marks, manner);
  const notes = manner.brief || manner.compact ? [] : guests.map(guestNote).filter((note) => note !== '');
  return measured([...lines, ...notes.map((plain) => ({ bold: '', plain }))]);
}

function guestNote(mark: PlaceMark): string {
  if (mark.symbol === 'origin') return mark.who;
  return mark.city ? eventWords(mark) : '';
}

function ownLines(marks: readonly PlaceMark[], { compact, terse, brief }: Manner): LabelLine[] {
  const [first] = marks;
  if (!first) return [];
  if (first.symbol === 'origin') return [{ bold: first.name, plain: brief ? '' : first.who }];
  if (first.event !== null && brief) return [{ bold: first.name, plain: '' }];
  if (first.event !== null)
    return [{ bold: first.name, plain: first.city ? eventWords(first) : t.map.cityNotStated }];
  const name = t.map.andNames({ names: marks.map((mark) => nameAmong(mark, marks)) });
  const bold = wrapped(name, compact ? LONGEST_COMPACT_LINE : LONGEST_LINE, BOLD_SIZE, 'bold').map(
    (line) => ({
      bold: line,
      plain: '',
    }),
  );
  const note = noteOf(first, compact, terse);
  return note === '' ? bold : [...bold, { bold: '', plain: note }];
}

/** A city is called one where a region beside it bears its name. */
export function nameAmong(mark: PlaceMark, marks: readonly PlaceMark[]): string {
  const shared = mark.city && marks.some((other) => other !== mark && other.name.startsWith(`${mark.name} `));
  return shared ? t.map.cityOf({ name: mark.name }) : mark.name;
}

/** What was held at a place abroad, in a word or two. */
export function eventWords(mark: PlaceMark): string {
  return mark.event === null ? '' : t.map.several({ n: mark.facts.length, what: t.map.events[mark.event] });
}

function noteOf(mark: PlaceMark, compact: boolean, terse: boolean): string {
  const { amount, unit, planned, symbol } = mark;
  if (amount === null) {
    if (terse && symbol === 'country' && mark.joint === null) return '';
    if (compact) return t.map.noCount;
    return planned ? t.map.announcedNoCount : t.map.visitedNoCount;
  }
  if (compact) return t.map.amount(amount);
  const words =
    symbol === 'region'
      ? t.map.townsNotNamed({ amount: t.map.amount(amount) })
      : t.map.quantity({ amount, unit });
  return planned ? t.map.announced({ words }) : words;
}

function measured(lines: readonly LabelLine[]): LabelWords {
  const widths = lines.map(
    ({ bold, plain }) =>
      textWidth(bold, BOLD_SIZE, 'bold') +
      (bold !== '' && plain !== '' ? 5 : 0) +
      textWidth(plain, PLAIN_SIZE),
  );
  return { lines, width: Math.max(0, ...widths), height: lines.length * LINE_HEIGHT };
}
