import { styleText } from 'node:util';
import type { Explanation, Mark } from '../../src/extract/explain/explain-article.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<string, Colour>> = {
  meeting: 'cyan',
  activity: 'blue',
  observation: 'green',
  count: 'yellow',
  rule: 'magenta',
  statement: 'white',
};

/**
 * An article with its quotes coloured by kind and the pattern named after each, then the sentences that yielded
 * nothing. Without `colour` quotes stand in brackets.
 */
export function explainText({ facts, marks, silent }: Explanation, colour: boolean): string {
  const { text } = facts.source;
  const lines = [marked(text, marks, colour), '', counted(marks)];
  if (silent.length > 0) lines.push('', 'Sentences that yielded nothing:');
  for (const { start, end, holds } of silent) {
    lines.push(`  (${holds.join(', ')}) ${text.slice(start, end).replace(/\s+/gu, ' ')}`);
  }
  return lines.join('\n');
}

/** The text with its innermost quotes marked; a quote's label follows where it ends. */
function marked(text: string, marks: readonly Mark[], colour: boolean): string {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts
    .map((from, index) => {
      const to = cuts[index + 1] ?? text.length;
      const inner = marks
        .filter(({ start, end }) => start <= from && end >= to)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      const opening = marks.filter(({ start }) => start === from).map(() => (colour ? '' : '['));
      const closing = marks
        .filter(({ end }) => end === to && to > from)
        .sort((a, b) => b.start - a.start)
        .map((mark) => label(mark, colour));
      const words = text.slice(from, to);
      return (
        opening.join('') +
        (inner && colour ? styleText(COLOURS[inner.kind] ?? 'white', words) : words) +
        closing.join('')
      );
    })
    .join('');
}

function label({ kind, rule, confidence }: Mark, colour: boolean): string {
  const words = `${kind}: ${rule} ${confidence}`;
  return colour ? styleText('dim', ` ‹${words}›`) : ` ‹${words}›]`;
}

function counted(marks: readonly Mark[]): string {
  const rules = new Map<string, number>();
  for (const { kind, rule } of marks) rules.set(`${kind}: ${rule}`, (rules.get(`${kind}: ${rule}`) ?? 0) + 1);
  const lines = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `  ${rule} ${count}`);
  return ['Quotes by pattern:', ...lines].join('\n');
}
