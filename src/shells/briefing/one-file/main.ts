import '../../../ui/tokens.css';
import '../../../ui/base.css';
import { mount } from 'svelte';
import * as v from 'valibot';
import { parseDataset } from '../../../model/parse-dataset.ts';
import { parseBriefing } from '../../../store/briefing/parse-briefing.ts';
import Notice from '../Notice.svelte';
import { refusalWords } from '../../../views/briefing/editor/refusal-words.ts';
import { tb } from '../../../i18n/briefing.ts';
import { DATA_ID, FileDataSchema } from './file-data.ts';
import FileRoot from './FileRoot.svelte';

// The whole program of a one-file briefing: a classic script that finds everything in the page it stands in.
const target = document.getElementById('app');
const held = document.getElementById(DATA_ID)?.textContent ?? '';
if (target) start(target);

function start(to: HTMLElement): void {
  try {
    const data = v.parse(FileDataSchema, JSON.parse(held));
    const briefing = parseBriefing(data.briefing);
    const dataset = parseDataset(data.dataset);
    if (!briefing.ok) throw new Error(refusalWords(briefing.refusal));
    if (!dataset.ok) throw new Error(`${dataset.problems[0]?.where}: ${dataset.problems[0]?.what}`);
    mount(FileRoot, {
      target: to,
      props: { briefing: briefing.briefing, dataset: dataset.dataset, files: data.files },
    });
  } catch (error) {
    const line = error instanceof Error ? error.message : String(error);
    mount(Notice, { target: to, props: { title: tb.page.failed, lines: [line] } });
  }
}
