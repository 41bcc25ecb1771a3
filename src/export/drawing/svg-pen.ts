import { escapeXml, tag, type Attributes } from '../xml.ts';
import type { FontUse } from './font-use.ts';
import { writtenPath, type Pen } from './pen.ts';

/** A pen that writes what is drawn with it as SVG elements, in the order in which it is drawn. */
export class SvgPen implements Pen {
  globalAlpha = 1;
  fillStyle: Pen['fillStyle'] = '#000000';
  strokeStyle: Pen['strokeStyle'] = '#000000';
  lineWidth = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  readonly #fonts: FontUse;
  readonly #drawn: string[] = [];
  #path: string[] = [];
  #dashes: readonly number[] = [];
  #moved = { x: 0, y: 0 };

  constructor(fonts: FontUse) {
    this.#fonts = fonts;
  }

  /** All that has been drawn so far. */
  get svg(): string {
    return this.#drawn.join('');
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${at(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${at(x, y)}`);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(`M${at(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`);
  }

  arc(x: number, y: number, r: number): void {
    const half = `a${short(r)} ${short(r)} 0 1 0`;
    this.#path.push(`M${at(x - r, y)}${half} ${short(2 * r)} 0${half} ${short(-2 * r)} 0z`);
  }

  fill(path?: Path2D): void {
    this.#write(path, { fill: colourOf(this.fillStyle) });
  }

  stroke(path?: Path2D): void {
    this.#write(path, {
      fill: 'none',
      stroke: colourOf(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-dasharray': this.#dashes.length > 0 ? this.#dashes.join(' ') : null,
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    this.#drawn.push(
      tag('rect', { x, y, width, height, fill: colourOf(this.fillStyle), ...this.#opacity() }),
    );
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    const [, weight = '400', size = '10', family = 'sans-serif'] = FONT.exec(this.font) ?? [];
    this.#fonts.add(text, { fontFamily: family, fontStyle: 'normal' });
    const font = {
      'font-family': family.replaceAll('"', "'"),
      'font-size': size,
      'font-weight': weight === '400' ? null : weight,
      'text-anchor': ANCHORS[this.textAlign] ?? null,
    };
    this.#drawn.push(
      tag('text', { x, y, ...font, fill: colourOf(this.fillStyle), ...this.#opacity() }, escapeXml(text)),
    );
  }

  setLineDash(dashes: readonly number[]): void {
    this.#dashes = dashes;
  }

  translate(x: number, y: number): void {
    this.#moved = { x: this.#moved.x + x, y: this.#moved.y + y };
  }

  #write(path: Path2D | undefined, paint: Attributes): void {
    const d = path ? writtenPath(path) : this.#path.join('');
    if (d === '') return;
    const { x, y } = this.#moved;
    const transform = x === 0 && y === 0 ? null : `translate(${at(x, y)})`;
    this.#drawn.push(tag('path', { d, ...paint, transform, ...this.#opacity() }));
  }

  #opacity(): Attributes {
    return { opacity: this.globalAlpha < 1 ? this.globalAlpha : null };
  }
}

const FONT = /^(?:(\d+) )?([\d.]+)px (.+)$/;
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Charts are drawn in plain colours. */
function colourOf(style: Pen['fillStyle']): string {
  return typeof style === 'string' ? style : '#000000';
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

function short(n: number): string {
  return String(Math.round(n * 100) / 100);
}
