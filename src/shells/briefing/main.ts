import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/source-sans-3';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { mount } from 'svelte';
import { registerSW } from 'virtual:pwa-register';
import { browserSources } from '../../store/browser-sources.ts';
import Root from './Root.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('briefing.html has no element with the id app');
const sources = browserSources(new URL('data/dataset.json', document.baseURI).href);
mount(Root, { target, props: { sources } });
// A newer version waits until the next visit, and one that another tab takes is let be: nothing reloads a running briefing.
registerSW({ onNeedRefresh: () => undefined, onNeedReload: () => undefined });
// What a map loads when it is first touched is there before another version may have swept it away.
void import('../../views/map/zoom-parts.ts');
