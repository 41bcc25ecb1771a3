import { mount, type Component } from 'svelte';
import { te } from '../../i18n/embed.ts';
import { locale } from '../../i18n/index.ts';
import { readDataScript } from './data-scripts.ts';
import { parseEmbedData, parseNewest } from './embed-data.ts';
import { inLanguage } from './embed-language.ts';
import { dataName, decodeEmbed } from './embed-options.ts';
import EmbedFrame from './EmbedFrame.svelte';
import { showProblem } from './show-problem.ts';

/** Draws one chart into the document, or says why it cannot. Never rejects. */
export async function startEmbed(chart: Component): Promise<void> {
  const target = document.getElementById('embed');
  const options = decodeEmbed(window.location.search);
  if (!target || options.chart === null) return;
  const { chart: kind } = options;
  const name = dataName({ ...options, chart: kind }, window.location.search);
  const input = await readDataScript(inLanguage(locale, name));
  const data = parseEmbedData(input);
  if (data === null) {
    const gone = options.frozen !== null && input === undefined;
    if (gone)
      showProblem(target, te.problem.frozen({ id: options.frozen ?? '' }), {
        href: newestOf(window.location.href),
        text: te.newest,
      });
    else showProblem(target, te.problem.data);
    return;
  }
  const newest = options.frozen === null ? null : parseNewest(await readDataScript('newest'));
  target.replaceChildren();
  try {
    mount(EmbedFrame, {
      target,
      props: {
        options: { ...options, chart: options.chart },
        data,
        newest,
        chart,
        search: window.location.search,
      },
    });
  } catch {
    showProblem(target, te.problem.script);
  }
}

/** The same frame with the newest dataset. */
function newestOf(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('frozen');
  return url.href;
}
