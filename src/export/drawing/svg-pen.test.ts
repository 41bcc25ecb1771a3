import { describe, expect, it } from 'vitest';
import type { FontUse } from './font-use.ts';
import { SvgPen } from './svg-pen.ts';

describe('a pen that writes SVG', () => {
  const noted: string[] = [];
  const fonts = {
    add: (text: string, { fontFamily }: { fontFamily: string }) => noted.push(`${fontFamily}: ${text}`),
  } as unknown as FontUse;

  it('writes rectangles and texts as they were set, and notes the letters', () => {
    const pen = new SvgPen(fonts);
    pen.fillStyle = '#123456';
    pen.globalAlpha = 0.5;
    pen.fillRect(1, 2, 3.456, 4);
    pen.fillRect(1, 2, 0, 4);
    pen.globalAlpha = 1;
    pen.font = '600 12.5px "Some Sans", sans-serif';
    pen.textAlign = 'center';
    pen.fillText('a < b', 10, 20);
    pen.fillText(' ', 10, 20);
    expect(pen.svg).toBe(
      '<rect x="1" y="2" width="3.46" height="4" fill="#123456" opacity="0.5"/>' +
        `<text x="10" y="20" font-family="'Some Sans', sans-serif" font-size="12.5" font-weight="600" text-anchor="middle" fill="#123456">a &lt; b</text>`,
    );
    expect(noted).toEqual(['"Some Sans", sans-serif: a < b']);
  });

  it('fills and strokes what was begun last, dashed and moved as it was told', () => {
    const pen = new SvgPen(fonts);
    pen.arc(5, 5, 2);
    pen.beginPath();
    pen.moveTo(0, 0.5);
    pen.lineTo(10, 0.5);
    pen.rect(1, 1, 2, 3);
    pen.strokeStyle = '#00ff00';
    pen.setLineDash([1, 3]);
    pen.translate(2, 0);
    pen.stroke();
    pen.translate(-2, 0);
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(5, 5, 2);
    pen.fill();
    expect(pen.svg).toBe(
      '<path d="M0 0.5L10 0.5M1 1h2v3h-2z" fill="none" stroke="#00ff00" stroke-width="1" stroke-dasharray="1 3" transform="translate(2 0)"/>' +
        '<path d="M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z" fill="#000000"/>',
    );
  });
});
