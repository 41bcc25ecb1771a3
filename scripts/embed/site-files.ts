import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { bundleCharts, type SiteFile } from './bundle-charts.ts';
import { dataSlices } from './data-slices.ts';
import { withDiscovery } from './discovery.ts';
import { areNear } from './near-countries.ts';
import { oembedFiles } from './oembed.ts';

/** Every file of embeds. `site` is the address the site will have, or null where nobody knows. */
export async function siteFiles(root: string, site: string | null): Promise<SiteFile[]> {
  const page = await readFile(join(root, 'src/embed.html'), 'utf8');
  return [
    { path: 'embed.html', content: withDiscovery(page, site) },
    ...(await bundleCharts(root, CHARTS, await areNear(join(root, 'data')))),
    ...(await dataSlices(join(root, 'data'))),
    ...oembedFiles(site),
  ];
}
