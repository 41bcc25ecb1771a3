/** A colour as every SVG reader knows it, and its opacity. `null`: nothing is painted. */
export interface Paint {
  colour: string;
  opacity: number;
}

const NUMBER = String.raw`([\d.eE+-]+%?)`;
const RGB = new RegExp(String.raw`^rgba?\(${NUMBER}[ ,]+${NUMBER}[ ,]+${NUMBER}(?:\s*[,/]\s*${NUMBER})?\)$`);
const SRGB = new RegExp(String.raw`^color\(srgb ${NUMBER} ${NUMBER} ${NUMBER}(?:\s*/\s*${NUMBER})?\)$`);

/** Reads a computed CSS colour: `rgb()`, `rgba()`, `color(srgb …)`, `none`, `transparent`; others are kept as they are. */
export function paintOf(css: string): Paint | null {
  const value = css.trim();
  if (value === '' || value === 'none' || value === 'transparent') return null;
  const rgb = RGB.exec(value);
  const srgb = rgb ? null : SRGB.exec(value);
  const parts = rgb ?? srgb;
  if (!parts) return { colour: value, opacity: 1 };
  const [, r = '0', g = '0', b = '0', a = '1'] = parts;
  const scale = srgb ? 255 : 1;
  const opacity = a.endsWith('%') ? Number.parseFloat(a) / 100 : Number(a);
  if (opacity === 0) return null;
  const hex = [r, g, b].map((part) =>
    Math.round(Math.min(255, Math.max(0, Number.parseFloat(part) * scale)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity };
}

/** The attributes that fill a shape with a computed colour. */
export function filled(css: string): Record<string, string | number | null> {
  const paint = paintOf(css);
  return { fill: paint?.colour ?? 'none', 'fill-opacity': paint && paint.opacity < 1 ? paint.opacity : null };
}

/** The attributes that stroke a shape with a computed colour. */
export function stroked(css: string, width: number): Record<string, string | number | null> {
  const paint = paintOf(css);
  return {
    stroke: paint?.colour ?? 'none',
    'stroke-width': width,
    'stroke-opacity': paint && paint.opacity < 1 ? paint.opacity : null,
  };
}
