import * as v from 'valibot';
import type { Dataset } from '../../../model/dataset.ts';
import { briefingFileName } from '../../../store/briefing/briefing-file.ts';
import type { Briefing } from '../../../store/briefing/briefing.ts';
import type { MadeFile } from '../../../views/briefing/editor/taking-along.ts';
import { assembleBriefing } from './assemble.ts';
import { dataSlice, filePaths } from './data-slice.ts';
import { PARTS_PATH, PartsSchema } from './parts.ts';

/** Makes the one HTML file of a briefing in the browser. Rejects with a readable reason where a part is missing. */
export async function exportHtml(briefing: Briefing, dataset: Dataset): Promise<MadeFile> {
  const parts = v.parse(PartsSchema, await fromPage(PARTS_PATH));
  const slice = dataSlice(dataset, briefing);
  const files = await Promise.all(
    filePaths(slice, briefing).map((path) =>
      fromPage(path).then(
        (content) => [[path, content] as const],
        () => [],
      ),
    ),
  );
  const html = assembleBriefing(parts, briefing, slice, Object.fromEntries(files.flat()));
  return {
    name: briefingFileName(briefing, '.html'),
    blob: new Blob([html], { type: 'text/html' }),
  };
}

async function fromPage(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
