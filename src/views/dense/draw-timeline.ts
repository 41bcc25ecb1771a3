import { drawnPath, type Pen } from '../../export/drawing/pen.ts';
import { SHAPE_PATHS, type Shape } from '../timeline/shapes.ts';
import { ellipsis } from '../timeline/fit-label.ts';
import type { Measure } from '../timeline/text-measure.ts';
import { canvasFont, type CanvasPaint } from './canvas-paint.ts';
import { cellKey, type CellRows } from './cell-rows.ts';
import { cellGrid, laneTop, symbolAt, type DenseLayout } from './dense-layout.ts';
import type { DenseLanes } from './dense-lanes.ts';
import type { TimelineCells } from './lane-counts.ts';

/** What is drawn on the dense timeline. */
export interface TimelinePicture {
  layout: DenseLayout;
  lanes: DenseLanes;
  cells: TimelineCells;
  /** The cells without the filter, where it leaves something out; they are drawn faded. */
  all: TimelineCells | null;
  /** The rows of each cell where they are few enough to be drawn one by one. */
  rows: CellRows | null;
  shapeOf: (row: number) => Shape;
  isHollow: (row: number) => boolean;
  looseWord: string;
}

const FADED = 0.28;
const BAR_INSET = 1.5;
const LABEL = 11;
/** What the largest bar leaves of its lane to its number. */
const HEADROOM = 13;

const paths = new Map<Shape, Path2D>();

/** Draws axis, lanes and cells. */
export function drawTimeline(
  context: Pen,
  picture: TimelinePicture,
  paint: CanvasPaint,
  measure: Measure,
): void {
  const { layout, lanes } = picture;
  drawGround(context, picture, paint);
  const most = Math.max(1, largest(picture.all ?? picture.cells));
  lanes.lanes.forEach(({ name, colour }, lane) => {
    const top = laneTop(layout, lane);
    context.fillStyle = paint.color(colour);
    context.fillRect(0, top + 4, 4, layout.laneHeight - 8);
    if (picture.all) {
      context.globalAlpha = FADED;
      drawBars(context, picture, picture.all, lane, most, null);
      context.globalAlpha = 1;
    }
    drawBars(context, picture, picture.cells, lane, most, picture.rows);
    context.font = canvasFont(13, 600);
    context.fillStyle = paint.color('var(--ink)');
    const short = ellipsis(name, layout.nameWidth - 22, (text) => measure(text, 'name')) ?? '';
    context.fillText(short, 12, top + layout.laneHeight / 2 + 4);
  });
  drawNumbers(context, picture, paint, most);
  drawAxis(context, picture, paint);
}

/** The shape of a mark around (x, y). */
export function drawShape(context: Pen, shape: Shape, x: number, y: number, hollow: boolean): void {
  let path = paths.get(shape);
  if (!path) paths.set(shape, (path = drawnPath(SHAPE_PATHS[shape])));
  context.translate(x, y);
  if (!hollow) context.fill(path);
  context.stroke(path);
  context.translate(-x, -y);
}

function drawGround(context: Pen, { layout, lanes, looseWord }: TimelinePicture, paint: CanvasPaint) {
  const { panel, axisY, height, axis, laneHeight } = layout;
  context.globalAlpha = 0.62;
  context.fillStyle = paint.color('var(--well)');
  context.fillRect(panel.x0, axisY, panel.daysX0 - panel.x0, height - axisY);
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeStyle = paint.color('var(--rule)');
  context.beginPath();
  for (let lane = 1; lane <= lanes.lanes.length; lane += 1) {
    const y = Math.round(axisY + 3 + lane * laneHeight) + 0.5;
    context.moveTo(0, y);
    context.lineTo(panel.x1, y);
  }
  context.stroke();
  context.setLineDash([1, 3]);
  context.beginPath();
  for (const x of axis.grid) {
    context.moveTo(x, axisY);
    context.lineTo(x, height);
  }
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = paint.color('var(--ink)');
  for (const { x, crowded } of axis.rules)
    context.fillRect(crowded ? x - 0.5 : x - 1, axisY - 4, crowded ? 1 : 2, height - axisY + 4);
  context.font = canvasFont(12);
  context.fillStyle = paint.color('var(--ink-2)');
  context.fillText(looseWord, panel.x0 + 4, axisY - 6.5);
}

function drawBars(
  context: Pen,
  { layout, shapeOf, isHollow }: TimelinePicture,
  { counts, loose }: TimelineCells,
  lane: number,
  most: number,
  rows: CellRows | null,
): void {
  const stretches = layout.edges.length - 1;
  const top = laneTop(layout, lane);
  const colour = context.fillStyle;
  context.strokeStyle = colour;
  context.lineWidth = 1.2;
  for (let i = -1; i < stretches; i += 1) {
    const n = i < 0 ? (loose[lane] ?? 0) : (counts[lane * stretches + i] ?? 0);
    if (n === 0) continue;
    const x0 = i < 0 ? layout.panel.x0 : (layout.x[i] ?? 0);
    const x1 = i < 0 ? layout.panel.daysX0 : (layout.x[i + 1] ?? 0);
    const grid = cellGrid(x1 - x0, layout.laneHeight);
    const own = rows?.get(cellKey(lane, i));
    if (own && own.length <= grid.capacity)
      own.forEach((row, at) => {
        const [x, y] = symbolAt(at, grid, x0, top);
        drawShape(context, shapeOf(row), x, y, isHollow(row));
      });
    else if (i >= 0) {
      const height = barHeight(n, most, layout);
      context.fillRect(
        x0 + BAR_INSET,
        top + layout.laneHeight - 1 - height,
        Math.max(1, x1 - x0 - 2 * BAR_INSET),
        height,
      );
    }
  }
}

function drawNumbers(
  context: Pen,
  { layout, lanes, cells, rows }: TimelinePicture,
  paint: CanvasPaint,
  most: number,
): void {
  const stretches = layout.edges.length - 1;
  context.font = canvasFont(LABEL);
  context.fillStyle = paint.color('var(--ink-2)');
  context.textAlign = 'center';
  for (let lane = 0; lane < lanes.lanes.length; lane += 1) {
    const bottom = laneTop(layout, lane) + layout.laneHeight - 1;
    for (let i = -1; i < stretches; i += 1) {
      const n = i < 0 ? (cells.loose[lane] ?? 0) : (cells.counts[lane * stretches + i] ?? 0);
      if (n === 0) continue;
      const x0 = i < 0 ? layout.panel.x0 : (layout.x[i] ?? 0);
      const x1 = i < 0 ? layout.panel.daysX0 : (layout.x[i + 1] ?? 0);
      const own = rows?.get(cellKey(lane, i));
      if (own && own.length <= cellGrid(x1 - x0, layout.laneHeight).capacity) continue;
      const words = String(n);
      if (words.length * 6 > x1 - x0) continue;
      const y = i < 0 ? bottom - layout.laneHeight / 2 + 4 : bottom - barHeight(n, most, layout) - 2;
      context.fillText(words, (x0 + x1) / 2, y);
    }
  }
  context.textAlign = 'left';
}

function drawAxis(context: Pen, { layout }: TimelinePicture, paint: CanvasPaint): void {
  const { panel, axisY, axis } = layout;
  const ink = paint.color('var(--ink)');
  context.fillStyle = ink;
  context.fillRect(panel.x0, axisY, panel.x1 - panel.x0, 1);
  const y = axisY - 6.5;
  context.textAlign = 'center';
  for (const bold of [false, true]) {
    context.font = canvasFont(12, bold ? 700 : 400);
    context.fillStyle = bold ? ink : paint.color('var(--ink-2)');
    for (const tick of axis.ticks) if (tick.bold === bold) context.fillText(tick.text, tick.x, y);
  }
  context.font = canvasFont(12.5, 600);
  context.fillStyle = ink;
  for (const heading of axis.headings) {
    context.textAlign = heading.anchor === 'middle' ? 'center' : 'left';
    context.fillText(heading.text, heading.x, y - 15 * (heading.row + 1));
  }
  context.textAlign = 'left';
}

function barHeight(n: number, most: number, { laneHeight }: DenseLayout): number {
  return Math.max(2, ((laneHeight - HEADROOM - 1) * n) / most);
}

function largest({ counts }: TimelineCells): number {
  let most = 0;
  for (const n of counts) if (n > most) most = n;
  return most;
}
