import type { FontUse } from './drawing/font-use.ts';
import { paintOf } from './drawing/paint.ts';
import { escapeXml, tag } from './xml.ts';

/** What is burned into a picture, so that it says what it shows wherever it goes. */
export interface Caption {
  title: string;
  /** What stands in quiet type below the title; may be empty. */
  subtitle: string;
  /** The filter as a sentence, or the sentence that states the picture; may be empty. */
  sentence: string;
  /** Who says so, and how the picture is to be cited. */
  source: string;
  /** Id of the dataset, as shown. */
  dataset: string;
}

/** A drawing with its caption around it; sizes in px. */
export interface Frame {
  width: number;
  height: number;
  /** The colour of the theme's paper. */
  paper: string;
  /** SVG elements. */
  body: string;
}

interface Row {
  text: string;
  size: number;
  weight: number;
  family: string;
  colour: string;
  leading: number;
}

const MARGIN = 24;
const NARROWEST = 300;

/** Sets title and subtitle above a drawing, and sentence and source below it, broken into lines where they must be. */
export function framed(
  drawing: { drawn: string; width: number; height: number },
  caption: Caption,
  theme: CSSStyleDeclaration,
  fonts: FontUse,
): Frame {
  const token = (name: string) => theme.getPropertyValue(name).trim();
  const inner = Math.max(NARROWEST, drawing.width);
  const width = Math.ceil(inner + 2 * MARGIN);
  const [serif, sans] = [token('--serif'), token('--sans')];
  const row = (text: string, size: number, weight: number, family: string, ink: string): Row => ({
    text,
    size,
    weight,
    family,
    colour: token(ink),
    leading: Math.round(size * 1.34),
  });
  const lines = (one: Row) => (one.text === '' ? [] : broken(one, inner, fonts));
  const top = [
    ...lines(row(caption.title, 22, 500, serif, '--ink')),
    ...lines(row(caption.subtitle, 14, 400, sans, '--ink-2')),
  ];
  const bottom = [
    ...lines(row(caption.sentence, 13, 400, sans, '--ink')),
    ...lines(
      row(
        [caption.source, caption.dataset].filter((one) => one !== '').join(' '),
        11.5,
        400,
        sans,
        '--ink-2',
      ),
    ),
  ];
  const head = set(top, MARGIN, MARGIN, fonts);
  const drawnAt = head.end + 10;
  const ruleAt = Math.round(drawnAt + drawing.height) + 14.5;
  const foot = set(bottom, MARGIN, ruleAt + 8, fonts);
  const body = [
    head.body,
    tag('g', { transform: `translate(${MARGIN} ${drawnAt})` }, drawing.drawn),
    tag('line', { x1: MARGIN, x2: width - MARGIN, y1: ruleAt, y2: ruleAt, stroke: token('--rule-2') }),
    foot.body,
  ].join('');
  const paper = paintOf(theme.backgroundColor)?.colour ?? token('--paper');
  return { width, height: Math.ceil(foot.end + MARGIN - 8), paper, body };
}

function set(rows: readonly Row[], x: number, top: number, fonts: FontUse): { body: string; end: number } {
  let y = top;
  const body = rows.map((row) => {
    y += row.leading;
    fonts.add(row.text, { fontFamily: row.family, fontStyle: 'normal' });
    return tag(
      'text',
      {
        x,
        y: y - row.leading * 0.26,
        'font-family': row.family.replaceAll('"', "'"),
        'font-size': row.size,
        'font-weight': row.weight === 400 ? null : row.weight,
        fill: row.colour,
      },
      escapeXml(row.text),
    );
  });
  return { body: body.join(''), end: y };
}

/** Breaks a text at its spaces so that no line is wider than the room; a single long word stays whole. */
function broken(row: Row, room: number, fonts: FontUse): Row[] {
  const font = `${row.weight} ${row.size}px ${row.family}`;
  const lines: string[] = [];
  for (const word of row.text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fonts.width(longer, font) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((text) => ({ ...row, text }));
}
