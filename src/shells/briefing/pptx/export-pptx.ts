import type { Dataset } from '../../../model/dataset.ts';
import type { Briefing } from '../../../store/briefing/briefing.ts';
import type { MadeFile } from '../../../views/briefing/editor/taking-along.ts';

export function exportPptx(_briefing: Briefing, _dataset: Dataset): Promise<MadeFile> {
  return Promise.reject(new Error('not there yet'));
}
