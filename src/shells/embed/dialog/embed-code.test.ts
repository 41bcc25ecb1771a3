import { describe, expect, it } from 'vitest';
import type { EmbedOptions } from '../embed-options.ts';
import { elementCode, frameCode, staticCode } from './embed-code.ts';

const BASE = 'https://a.example/atlas/';
const options: EmbedOptions = {
  chart: 'seats',
  title: 'A "quoted" <title>',
  language: 'en',
  theme: 'dark',
  paper: null,
  ink: null,
  height: null,
  frozen: '0123456789ab',
  controls: ['table'],
  group: null,
};

describe('the code of an embed', () => {
  it('is one frame that keeps its shape without a script, whatever its title holds', () => {
    const code = frameCode(options, 'v=1&mission=x', BASE, 'A "quoted" <title>, Observer Atlas');
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(code).toContain('aspect-ratio:');
    expect(code).toContain('title="A &quot;quoted&quot; &lt;title&gt;, Observer Atlas"');
    const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(new URL(src).searchParams.get('title')).toBe(options.title);
    expect(new URL(src).searchParams.get('frozen')).toBe('0123456789ab');
    expect(new URL(src).searchParams.get('mission')).toBe('x');
  });

  it('is one element with the script that defines it', () => {
    const code = elementCode(options, 'v=1&mission=x', BASE);
    expect(code).toContain('<script src="https://a.example/atlas/embed.js" async></script>');
    expect(code).toContain('view="v=1&amp;mission=x"');
    expect(code).toMatch(/<observer-atlas [^<>]*><\/observer-atlas>$/);
  });

  it('is a figure with caption and table that holds no script', () => {
    const code = staticCode(
      {
        file: 'seats.svg',
        width: 640.4,
        height: 400,
        title: options.title ?? '',
        sentence: 'Showing all facts.',
        source: 'Senate.',
        url: `${BASE}?v=1&a=b`,
        head: ['Value', 'What'],
        rows: [['69', '<script>alert(1)</script>']],
      },
      { table: 'As a table', open: 'Open' },
    );
    expect(code).not.toContain('<script');
    expect(code).toContain('<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>');
    expect(code).toContain('width="640"');
    expect(code).toContain('href="https://a.example/atlas/?v=1&amp;a=b"');
  });
});
