import { CHARTS, RATIO_OF, type Chart } from '../../src/shells/embed/chart-kinds.ts';
import { SANDBOX } from '../../src/shells/embed/dialog/embed-code.ts';
import type { SiteFile } from './bundle-charts.ts';

const WIDTH = 640;

/**
 * An oEmbed answer (oembed.com, version 1.0, type rich) per chart. `site` is the address the site will have, with a
 * slash at its end; without one the addresses are relative to the file.
 */
export function oembedFiles(site: string | null): SiteFile[] {
  return CHARTS.map((chart) => ({
    path: `embed/oembed/${chart}.json`,
    content: JSON.stringify(answer(chart, site)),
  }));
}

function answer(chart: Chart, site: string | null) {
  const at = site ?? '../../';
  const height = Math.round(WIDTH / RATIO_OF[chart]);
  const src = `${at}embed.html?chart=${chart}`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Observer Atlas',
    provider_url: at,
    title: `Observer Atlas: ${chart}`,
    width: WIDTH,
    height,
    html: `<iframe src="${src}" title="Observer Atlas: ${chart}" width="100%" height="${height}" sandbox="${SANDBOX}" loading="lazy" style="border:0"></iframe>`,
    cache_age: 3600,
  };
}
