import { parseDataset } from '../model/parse-dataset.ts';

/** Transport only: parses what it is sent, text or object, off the main thread. */
self.addEventListener('message', (event: MessageEvent<{ call: number; input: unknown }>) => {
  const { call, input } = event.data;
  self.postMessage({ call, parsed: parseDataset(typeof input === 'string' ? fromJson(input) : input) });
});

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
