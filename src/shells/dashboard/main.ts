import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/source-sans-3';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/boot.css';
import '../../ui/picture.css';
import { browserSources } from '../../store/browser-sources.ts';
import { typefaces } from '../../ui/typefaces.ts';

// The worker begins to read before the page's own code has been read.
const sources = browserSources(new URL('data/dataset.json', document.baseURI).href);
/** What comes next does so in a task of its own, so that the browser paints and answers in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** The code of the map, which most of the rest stands on, then the rest; what is built first is built after both are read. */
async function begin(): Promise<void> {
  const texts = import('../../i18n/index.ts');
  await Promise.all([import('../../views/map/MapView.svelte'), typefaces()]);
  await pause();
  // The browser reads what it knows of a language when it is first asked: while the dataset is on its way.
  const { facts } = (await texts).t;
  facts.list([facts.number({ n: 1 })]);
  await pause();
  const { start } = await import('./start.ts');
  await pause();
  start(sources);
}
begin().catch((error: unknown) => {
  document.documentElement.dataset['failed'] = '';
  throw error;
});
