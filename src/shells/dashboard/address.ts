import type { Address } from '../../store/atlas.svelte.ts';

/** The address bar of this page. In a frame without history rights the state stays in memory. */
export function browserAddress(): Address {
  let memory = window.location.search.replace(/^\?/, '');
  const write = (query: string, how: 'pushState' | 'replaceState') => {
    memory = query;
    try {
      window.history[how](null, '', query === '' ? window.location.pathname : `?${query}`);
    } catch {
      // A sandboxed frame may refuse; the view itself has changed already.
    }
  };
  return {
    read: () => memory,
    push: (query) => write(query, 'pushState'),
    replace: (query) => write(query, 'replaceState'),
    follow: (changed) => {
      const onPop = () => {
        memory = window.location.search.replace(/^\?/, '');
        changed();
      };
      window.addEventListener('popstate', onPop);
      return () => window.removeEventListener('popstate', onPop);
    },
  };
}
