import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/source-sans-3';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/boot.css';
import { mount } from 'svelte';
import { browserSources } from '../../store/browser-sources.ts';
import { appUpdate } from './app-update.svelte.ts';
import Root from './Root.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app');
const sources = browserSources(new URL('data/dataset.json', document.baseURI).href);
target.replaceChildren();
mount(Root, { target, props: { sources } });
appUpdate.register();
