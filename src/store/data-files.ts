import { getContext, setContext } from 'svelte';

/** Where the data files beside the page are read from (`data/geo/…`). */
export interface DataFiles {
  /** The address their paths are relative to. */
  base: string;
  fetch: (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'json' | 'text'>>;
}

const KEY = Symbol('data files');

/** Hands another place of data files to every view below the calling component: a page that carries its data inside. */
export function provideDataFiles(files: DataFiles): void {
  setContext(KEY, files);
}

/** The data files beside the page. */
export function pageFiles(): DataFiles {
  return { base: document.baseURI, fetch: (url) => fetch(url) };
}

/** The data files of the shell; those beside the page where it names no others. */
export function getDataFiles(): DataFiles {
  return getContext<DataFiles | undefined>(KEY) ?? pageFiles();
}
