import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';

/** A page with the links that tell where its oEmbed answers are. */
export function withDiscovery(page: string, site: string | null): string {
  const links = CHARTS.map(
    (chart) =>
      `    <link rel="alternate" type="application/json+oembed" href="${site ?? './'}embed/oembed/${chart}.json" title="${chart}" />`,
  );
  return page.replace('</head>', `${links.join('\n')}\n  </head>`);
}
