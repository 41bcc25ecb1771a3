import { mount, tick, unmount } from 'svelte';
import { standaloneSvg } from '../../../export/standalone-svg.ts';
import type { Atlas } from '../../../store/atlas.svelte.ts';
import type { Briefing, Slide } from '../../../store/briefing/briefing.ts';
import PictureStage from './PictureStage.svelte';

/** A chart as a picture: the SVG, and its size in CSS px. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const MOST_FRAMES = 900;
/** Marks and labels of a map come some frames after its ground. */
const SETTLED_FRAMES = 30;
/** Where `standaloneSvg` sets a drawing that has no caption. */
const MARGIN = { left: 24, top: 34 };
const NO_CAPTION = { title: '', subtitle: '', sentence: '', source: '', dataset: '' };
/** The picture is asked for larger than it stands, so that previews made of it are sharp. */
const SHARPNESS = 2;

/** Draws the chart of a slide as it stands on the stage; null where the slide has none. */
export async function slidePicture(briefing: Briefing, slide: Slide, atlas: Atlas): Promise<Picture | null> {
  const host = document.createElement('div');
  host.setAttribute('inert', '');
  host.style.cssText = 'position:fixed;left:-4000px;top:0';
  document.body.append(host);
  let ready = slide.kind !== 'map';
  let settled = 0;
  const stage = mount(PictureStage, {
    target: host,
    props: { briefing, slide, atlas, onready: () => (ready = true) },
  });
  try {
    await tick();
    for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      if (!ready || host.querySelector('[data-settled="false"]') !== null) settled = 0;
      else if ((settled += 1) > SETTLED_FRAMES) break;
    }
    const chart = host.querySelector<HTMLElement>('.fitted > *');
    return chart ? await pictureOf(chart) : null;
  } finally {
    await unmount(stage);
    host.remove();
  }
}

async function pictureOf(chart: HTMLElement): Promise<Picture> {
  const { offsetWidth: width, offsetHeight: height } = chart;
  const whole = await standaloneSvg(chart, NO_CAPTION, { theme: 'light', background: false });
  const svg = whole.replace(
    /<svg([^>]*?) width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `<svg$1 width="${width * SHARPNESS}" height="${height * SHARPNESS}" viewBox="${MARGIN.left} ${MARGIN.top} ${width} ${height}"`,
  );
  return { svg, width, height };
}
