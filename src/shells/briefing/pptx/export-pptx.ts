import type { Dataset } from '../../../model/dataset.ts';
import { Atlas } from '../../../store/atlas.svelte.ts';
import { briefingFileName } from '../../../store/briefing/briefing-file.ts';
import type { Briefing } from '../../../store/briefing/briefing.ts';
import { memoryAddress } from '../../../store/memory-address.ts';
import { searchFacts } from '../../../store/text-search.ts';
import type { MadeFile } from '../../../views/briefing/editor/taking-along.ts';
import { addSlide } from './pptx-slide.ts';
import { pptxLook } from './pptx-look.ts';
import { slidePicture } from './slide-picture.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes a presentation of native text and tables, with charts as vector pictures and the notes filled. */
export async function exportPptx(briefing: Briefing, dataset: Dataset): Promise<MadeFile> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const deck = new PptxGenJS();
  deck.layout = briefing.ratio === '4:3' ? 'LAYOUT_4x3' : 'LAYOUT_WIDE';
  deck.title = briefing.title;
  const look = pptxLook();
  for (const [at, slide] of briefing.slides.entries()) {
    const atlas: Atlas = new Atlas(dataset, memoryAddress(slide.view), (text) =>
      Promise.resolve([...searchFacts(atlas.index, text)]),
    );
    const charted = ['map', 'timeline', 'seats', 'quota', 'counts'].includes(slide.kind);
    const picture = charted ? await slidePicture(briefing, slide, atlas) : null;
    addSlide(deck.addSlide(), { briefing, slide, atlas, number: at + 1, picture, look });
  }
  const data = await deck.write({ outputType: 'arraybuffer' });
  if (!(data instanceof ArrayBuffer)) throw new Error('the presentation was not written');
  return { name: briefingFileName(briefing, '.pptx'), blob: new Blob([data], { type: TYPE }) };
}
