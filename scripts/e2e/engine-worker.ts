import { assemble, createExtractor, parseLexicon } from '../../src/extract/index.ts';

/** What the test hands the worker: the lexicon's files as parsed JSON, and articles. */
export interface EngineTask {
  parts: Parameters<typeof parseLexicon>[0];
  articles: { file: string; text: string }[];
}

/** The facts of each article and the dataset made of them, as JSON. */
export function runEngine({ parts, articles }: EngineTask): string {
  const lexicon = parseLexicon(parts);
  const extractor = createExtractor(lexicon);
  const facts = articles.map((article) => extractor.extract(article));
  return JSON.stringify({ facts, ...assemble(facts, lexicon) });
}

if (typeof WorkerGlobalScope !== 'undefined')
  self.addEventListener('message', ({ data }: MessageEvent<EngineTask>) => {
    self.postMessage(runEngine(data));
  });
