import { ObserverAtlas } from './observer-atlas.ts';

if (!customElements.get('observer-atlas')) customElements.define('observer-atlas', ObserverAtlas);
