import type { FontPart } from './parts.ts';

/** The fonts of which a text needs a character. */
export function fontsFor(fonts: readonly FontPart[], text: string): FontPart[] {
  const points = [...new Set(Array.from(text, (char) => char.codePointAt(0) ?? 0))];
  return fonts.filter((font) => {
    const ranges = rangesOf(font.range);
    return points.some((point) => ranges.some(([from, to]) => point >= from && point <= to));
  });
}

/** The CSS that gives a page a font from within itself. */
export function fontFace({ family, style, weight, range, woff2 }: FontPart): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${woff2}) format("woff2")}`;
}

function rangesOf(range: string): [number, number][] {
  return range.split(',').flatMap((part): [number, number][] => {
    const match = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part);
    if (!match?.[1]) return [];
    const from = Number.parseInt(match[1], 16);
    return [[from, match[2] === undefined ? from : Number.parseInt(match[2], 16)]];
  });
}
