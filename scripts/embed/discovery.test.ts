import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { withDiscovery } from './discovery.ts';
import { oembedFiles } from './oembed.ts';

const SITE = 'https://atlas.example/site/';
const answers = (site: string | null) =>
  oembedFiles(site).map(({ path, content }) => ({
    path,
    answer: JSON.parse(content) as Record<string, unknown>,
  }));

describe('an oEmbed answer', () => {
  it('stands beside every chart, with all that the type “rich” asks for', () => {
    expect(answers(SITE).map(({ path }) => path)).toEqual(
      CHARTS.map((chart) => `embed/oembed/${chart}.json`),
    );
    for (const { answer } of answers(SITE)) {
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Observer Atlas' });
      expect(typeof answer['title']).toBe('string');
      for (const side of ['width', 'height']) expect(answer[side]).toBeGreaterThan(100);
    }
  });

  it('holds a frame of its chart at the site’s address, sandboxed as every embed code is', () => {
    for (const [at, { answer }] of answers(SITE).entries()) {
      const html = String(answer['html']);
      expect(html).toContain(`src="${SITE}embed.html?chart=${CHARTS[at]}"`);
      expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
      expect(html).not.toMatch(/<script|allow-same-origin/);
    }
  });
});

describe('discovery links', () => {
  it('stand in the head, one for each chart, and lead to the answers', () => {
    const page = withDiscovery('<html><head><title>x</title></head><body></body></html>', SITE);
    const links = [
      ...page.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g),
    ];
    expect(links.map(([, href]) => href)).toEqual(oembedFiles(SITE).map(({ path }) => `${SITE}${path}`));
    expect(page.indexOf('<link')).toBeLessThan(page.indexOf('</head>'));
  });

  it('are relative to the page where nobody says what address the site will have', () => {
    expect(withDiscovery('<head></head>', null)).toContain('href="./embed/oembed/map.json"');
  });
});
