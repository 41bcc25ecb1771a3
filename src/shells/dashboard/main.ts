import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/source-sans-3';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/boot.css';
import { browserSources } from '../../store/browser-sources.ts';

// The worker begins to read before the page's own code has been read.
const sources = browserSources(new URL('data/dataset.json', document.baseURI).href);
// Building begins in a task of its own, after the one that reads the code.
void import('./start.ts').then(({ start }) => setTimeout(() => start(sources)));
