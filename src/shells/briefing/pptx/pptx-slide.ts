import type PptxGenJS from 'pptxgenjs';
import { formatEdtf } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/index.ts';
import { tb } from '../../../i18n/briefing.ts';
import { sourceName } from '../../../model/names.ts';
import type { Atlas } from '../../../store/atlas.svelte.ts';
import type { Briefing, Quote, Slide } from '../../../store/briefing/briefing.ts';
import { freshQuotes, quotePieces, savedQuotes } from '../../../store/briefing/saved-quotes.ts';
import { referenceWords } from '../../../views/briefing/reference-words.ts';
import { scopeWords } from '../../../views/briefing/scope.ts';
import { slideFinding } from '../../../views/briefing/slide-finding.ts';
import { figureGroups } from '../../../views/briefing/stage/figure-groups.ts';
import { factWords } from '../../../views/evidence/fact-words.ts';
import { headline, headlineText } from '../../../views/headline/headline-series.ts';
import { notesText } from './notes-text.ts';
import type { PptxLook } from './pptx-look.ts';
import type { Picture } from './slide-picture.ts';

interface Given {
  briefing: Briefing;
  slide: Slide;
  atlas: Atlas;
  number: number;
  picture: Picture | null;
  look: PptxLook;
}

const MARGIN = 0.6;
const BODY_TOP = 1.75;
const BODY_END = 6.1;
const STATEMENTS = 3;
const GROUPS = 3;

/** Fills one slide; inches, on paper 13.33 (4:3: 10) by 7.5. */
export function addSlide(page: PptxGenJS.Slide, given: Given): void {
  const { briefing, slide, atlas, number, look } = given;
  const width = (briefing.ratio === '4:3' ? 10 : 13.33) - 2 * MARGIN;
  page.background = { color: look.paper };
  const finding = slideFinding(slide, atlas);
  const title = (slide.title ?? finding.title) || briefing.title;
  const notes = notesText(slide, atlas.index);
  if (notes !== '') page.addNotes(notes);
  const small = { color: look.quiet, fontFace: look.sans, fontSize: 12 };
  page.addText(t.shell.product, { x: MARGIN, y: 0.3, w: 4, h: 0.35, ...small, color: look.ink, margin: 0 });
  page.addText(`${scopeWords(atlas)}     ${tb.number({ n: number, of: briefing.slides.length })}`, {
    x: MARGIN + 4,
    y: 0.3,
    w: width - 4,
    h: 0.35,
    align: 'right',
    ...small,
    margin: 0,
  });
  if (slide.kind === 'title') {
    page.addText(title, {
      x: MARGIN,
      y: 2,
      w: width,
      h: 2,
      fontFace: look.serif,
      fontSize: 48,
      color: look.ink,
      valign: 'bottom',
      margin: 0,
    });
    const summary = headlineText(headline(atlas.index, atlas.matching));
    page.addText(summary, {
      x: MARGIN,
      y: 4.2,
      w: width * 0.85,
      h: 1.6,
      ...small,
      fontSize: 18,
      valign: 'top',
      margin: 0,
    });
    return;
  }
  page.addText(title, {
    x: MARGIN,
    y: 0.7,
    w: width,
    h: 0.95,
    fontFace: look.serif,
    fontSize: title.length > 90 ? 20 : 28,
    color: look.ink,
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
  });
  if (given.picture) addPicture(page, given.picture, width);
  else if (slide.kind === 'figures') addFigures(page, given, finding.facts, width);
  else if (slide.kind === 'quotes') addStatements(page, given, finding.facts, width);
  else if (slide.kind === 'sources') addSources(page, given, width);
  const gone = slide.quotes.find((quote) => !atlas.index.fact.has(quote.fact));
  const [lead] = savedQuotes(finding.lead, atlas.index);
  const quote = lead ?? (slide.kind === 'quotes' ? undefined : gone);
  if (!quote) return;
  const runs = lead ? marked(quote, look) : [{ text: `${tb.gone} ${quote.text}` }];
  page.addText([...runs, { text: `   ${referenceWords(quote)}`, options: { ...small } }], {
    x: MARGIN,
    y: 6.25,
    w: width,
    h: 0.95,
    fontFace: look.serif,
    fontSize: quote.text.length > 240 ? 12 : 15,
    color: look.ink,
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
  });
}

function addPicture(page: PptxGenJS.Slide, { svg, width, height }: Picture, room: number): void {
  const scale = Math.min(room / width, (BODY_END - BODY_TOP) / height);
  const [w, h] = [width * scale, height * scale];
  const data = `data:image/svg+xml;base64,${base64(svg)}`;
  page.addImage({ data, x: MARGIN + (room - w) / 2, y: BODY_TOP + (BODY_END - BODY_TOP - h) / 2, w, h });
}

function addFigures(
  page: PptxGenJS.Slide,
  { atlas, look }: Given,
  facts: readonly string[],
  width: number,
): void {
  const groups = figureGroups(facts, atlas.index, GROUPS);
  const column = width / Math.max(1, groups.length);
  groups.forEach(({ facts: figures, quote }, at) => {
    const x = MARGIN + at * column;
    const rows = figures.map((fact) => {
      const { value, label } = factWords(fact, atlas.index);
      return [
        { text: value, options: { fontFace: look.serif, fontSize: 32, color: look.ink } },
        {
          text: label,
          options: { fontFace: look.sans, fontSize: 14, color: look.ink, valign: 'middle' as const },
        },
      ];
    });
    page.addTable(rows, {
      x,
      y: BODY_TOP,
      w: column - 0.4,
      colW: [1.2, column - 1.6],
      border: { type: 'none' },
    });
    page.addText(
      [
        ...marked(quote, look),
        {
          text: `   ${referenceWords(quote)}`,
          options: { color: look.quiet, fontFace: look.sans, fontSize: 11 },
        },
      ],
      {
        x,
        y: 4.4,
        w: column - 0.4,
        h: 2.4,
        fontFace: look.serif,
        fontSize: 14,
        color: look.ink,
        valign: 'top',
        margin: 0,
      },
    );
  });
}

function addStatements(
  page: PptxGenJS.Slide,
  { slide, atlas, look }: Given,
  facts: readonly string[],
  width: number,
): void {
  const quotes =
    slide.quotes.length > 0 ? freshQuotes(slide.quotes, atlas.index) : savedQuotes(facts, atlas.index);
  const rows = quotes.slice(0, STATEMENTS).map((quote) => [
    {
      text: atlas.index.fact.has(quote.fact) ? referenceWords(quote) : `${referenceWords(quote)}. ${tb.gone}`,
      options: { fontFace: look.sans, fontSize: 12, color: look.quiet },
    },
    { text: marked(quote, look), options: { fontFace: look.serif, fontSize: 18, color: look.ink } },
  ]);
  if (rows.length > 0)
    page.addTable(rows, {
      x: MARGIN,
      y: BODY_TOP,
      w: width,
      colW: [2.6, width - 2.6],
      border: { type: 'solid', pt: 0.75, color: look.rule },
    });
}

function addSources(page: PptxGenJS.Slide, { briefing, atlas, look }: Given, width: number): void {
  const { index } = atlas;
  const head = [tb.sources.outlet, tb.sources.article, tb.sources.date].map((text) => ({
    text,
    options: { bold: true, fontFace: look.sans, fontSize: 12, color: look.quiet },
  }));
  const rows = index.dataset.sources.map((source) =>
    [
      sourceName(source, index),
      source.title,
      source.published === null ? tb.sources.noDate : formatEdtf(source.published),
    ].map((text) => ({ text, options: { fontFace: look.sans, fontSize: 13, color: look.ink } })),
  );
  page.addTable([head, ...rows], {
    x: MARGIN,
    y: BODY_TOP,
    w: width,
    colW: [2.6, width - 5.2, 2.6],
    border: { type: 'solid', pt: 0.75, color: look.rule },
    autoPage: false,
  });
  page.addText(
    tb.sources.dataset({
      id: index.dataset.id.slice(0, 16),
      date: formatEdtf(briefing.changed.slice(0, 10)),
    }),
    {
      x: MARGIN,
      y: 6.7,
      w: width,
      h: 0.4,
      fontFace: look.sans,
      fontSize: 12,
      color: look.quiet,
      margin: 0,
    },
  );
}

/** A sentence as runs, the words that state its fact highlighted. */
function marked(quote: Quote, look: PptxLook): PptxGenJS.TextProps[] {
  return quotePieces(quote).map(({ text, marked: stated }) => ({
    text,
    options: stated ? { highlight: look.mark } : {},
  }));
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
