/** Gathers which characters of which fonts a picture holds, and knows where letters stand on their line. */
export class FontUse {
  /** Key: family and style, as in `faceKey`; value: code points. */
  readonly used = new Map<string, Set<number>>();
  readonly #ascents = new Map<string, number>();
  readonly #pen = document.createElement('canvas').getContext('2d');

  /** Notes a text set in the font of a computed style. */
  add(text: string, style: Pick<CSSStyleDeclaration, 'fontFamily' | 'fontStyle'>): void {
    const key = faceKey(firstFamily(style.fontFamily), style.fontStyle);
    const points = this.used.get(key) ?? new Set<number>();
    for (const character of text) points.add(character.codePointAt(0) ?? 0);
    this.used.set(key, points);
  }

  /** Which share of a line of text (ascent and descent together) lies above the baseline. */
  ascentShare(style: CSSStyleDeclaration): number {
    const font = fontOf(style);
    const known = this.#ascents.get(font);
    if (known !== undefined) return known;
    let share = 0.78;
    if (this.#pen) {
      this.#pen.font = font;
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = this.#pen.measureText('x');
      if (up + down > 0) share = up / (up + down);
    }
    this.#ascents.set(font, share);
    return share;
  }

  /** Width of a text in a CSS font, px. */
  width(text: string, font: string): number {
    if (!this.#pen) return text.length * 7;
    this.#pen.font = font;
    return this.#pen.measureText(text).width;
  }
}

/** One key for a family and a style. */
export function faceKey(family: string, style: string): string {
  return `${family.toLowerCase()}|${style.startsWith('italic') || style.startsWith('oblique') ? 'italic' : 'normal'}`;
}

/** The family that a list of families asks for first, without quotes. */
export function firstFamily(families: string): string {
  const first = families.split(',')[0] ?? '';
  return first.trim().replace(/^["']|["']$/g, '');
}

function fontOf(style: CSSStyleDeclaration): string {
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}
