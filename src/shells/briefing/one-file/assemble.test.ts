import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../model/fixtures/small-dataset.ts';
import { someBriefing } from '../../../store/briefing/briefing.fixture.ts';
import { assembleBriefing } from './assemble.ts';
import { fontsFor } from './fonts-for.ts';

const font = (range: string) => ({ family: 'Face', style: 'normal', weight: '400', range, woff2: 'AAAA' });
const latin = font('U+0000-00FF');
const cyrillic = font('U+0400-045F, U+2116');
const greek = font('U+0370-03FF');
const parts = {
  script: 'run("</script><!--")',
  css: '.a{content:"</style>"}',
  fonts: [latin, cyrillic, greek],
};

function held(html: string): unknown {
  const json = /<script type="application\/json" id="briefing-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json);
}

describe('a one-file briefing', () => {
  it('holds its data whole, whatever they say', () => {
    const briefing = someBriefing({ title: '</script><script>alert(1)</script> <!-- & "quotes"' });
    const dataset = smallDataset();
    const html = assembleBriefing(parts, briefing, dataset, { 'data/geo/world.topo.json': { a: '\u2028' } });
    expect(held(html)).toEqual({ briefing, dataset, files: { 'data/geo/world.topo.json': { a: '\u2028' } } });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('alert(1)</script>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('may reach nothing and runs no module', () => {
    const html = assembleBriefing(parts, someBriefing(), smallDataset(), {});
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/type="module"|<link|src="/);
  });

  it('takes along the fonts that its words need, and no others', () => {
    expect(fontsFor(parts.fonts, 'Vote')).toEqual([latin]);
    expect(fontsFor(parts.fonts, 'Vote, выборы')).toEqual([latin, cyrillic]);
    const html = assembleBriefing(parts, someBriefing({ title: 'Сайлау' }), smallDataset(), {});
    expect(html.match(/@font-face/g)).toHaveLength(2);
  });
});
